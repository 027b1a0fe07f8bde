package se.tertial.plan.export.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;

/** Puts a text together of words of ours and texts of others, each part in its own language. Not thread-safe. */
public final class Runs {

    private final List<TextRun> runs = new ArrayList<>();

    /**
     * Starts with words in the language of the document.
     *
     * @param words the words; may be empty
     * @return the beginning of a text
     */
    public static Runs of(String words) {
        return new Runs().and(words);
    }

    /**
     * Starts with a text.
     *
     * @param text the text; its translations are left behind
     * @return the beginning of a text
     */
    public static Runs of(Text text) {
        return new Runs().and(text);
    }

    /**
     * Adds words in the language of the document.
     *
     * @param words the words; may be empty
     * @return this
     */
    public Runs and(String words) {
        runs.add(new TextRun(words, Optional.empty()));
        return this;
    }

    /**
     * Adds a text.
     *
     * @param text the text; its translations are left behind
     * @return this
     */
    public Runs and(Text text) {
        runs.addAll(text.runs());
        return this;
    }

    /**
     * Adds a text, and words before it, if there is one.
     *
     * @param between the words before it
     * @param text the text
     * @return this
     */
    public Runs and(String between, Optional<Text> text) {
        return text.filter(its -> !its.isBlank())
                .map(its -> and(between).and(its))
                .orElse(this);
    }

    /** {@return the text so far} */
    public Text text() {
        return Text.ofRuns(runs);
    }

    /**
     * Texts one after the other.
     *
     * @param between what stands between two
     * @param texts the texts
     * @return all of them as one
     */
    public static Text joined(String between, List<Text> texts) {
        Runs all = new Runs();
        for (int i = 0; i < texts.size(); i++) {
            all.and(i == 0 ? "" : between).and(texts.get(i));
        }
        return all.text();
    }
}
