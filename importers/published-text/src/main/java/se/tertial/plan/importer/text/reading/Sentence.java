package se.tertial.plan.importer.text.reading;

import java.util.List;
import se.tertial.plan.rules.language.SentenceSplitter;

/** The sentences of a text. */
public final class Sentence {

    private Sentence() {}

    /**
     * The sentences, in order, without the spaces around them.
     *
     * @param text any text
     * @return the sentences
     */
    public static List<String> of(String text) {
        return SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList();
    }
}
