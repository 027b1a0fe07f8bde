package se.tertial.plan.rules.language.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.TextSpan;
import se.tertial.plan.rules.language.TimePhrase;
import se.tertial.plan.rules.language.TimePhrases;
import se.tertial.plan.rules.language.TimedSentence;

/**
 * Swedish text, read once for everybody who asks. What is in another language is left out: {@link #FOREIGN} stands in its
 * place. Immutable and thread-safe; the reading is done when it is first asked for.
 */
public final class Prose {

    /** What stands for a run of text in another language than Swedish. */
    public static final char FOREIGN = '\uFFFC';

    private static final String PARAGRAPH = "\n\n";

    private final String text;
    private final Anchor anchor;
    private volatile @Nullable List<Sentence> sentences;
    private volatile @Nullable Set<String> terms;

    private Prose(String text, Anchor anchor) {
        this.text = Objects.requireNonNull(text, "text");
        this.anchor = Objects.requireNonNull(anchor, "anchor");
    }

    /**
     * Reads a string.
     *
     * @param swedish a text in Swedish; may be empty
     * @param anchor from when it speaks
     * @return the prose
     */
    public static Prose of(String swedish, Anchor anchor) {
        return new Prose(swedish, anchor);
    }

    /**
     * Reads paragraphs.
     *
     * @param paragraphs the paragraphs, in order; may be empty
     * @param language the language of what names no other
     * @param anchor from when they speak
     * @return the prose, without what is not Swedish
     */
    public static Prose of(List<Text> paragraphs, Language language, Anchor anchor) {
        return new Prose(
                paragraphs.stream()
                        .map(paragraph -> swedish(paragraph, language))
                        .collect(Collectors.joining(PARAGRAPH)),
                anchor);
    }

    private static String swedish(Text paragraph, Language language) {
        List<TextRun> translation = paragraph.translations().get(Language.SV);
        if (translation != null) {
            return swedish(translation, Language.SV);
        }
        return swedish(paragraph.runs(), language);
    }

    private static String swedish(List<TextRun> runs, Language language) {
        StringBuilder text = new StringBuilder();
        for (TextRun run : runs) {
            boolean swedish = isSwedish(run.language().orElse(language));
            text.append(swedish ? run.text() : String.valueOf(FOREIGN));
        }
        return text.toString();
    }

    /**
     * Whether a text is Swedish, of whatever country.
     *
     * @param language its language
     * @return true if it is Swedish
     */
    public static boolean isSwedish(Language language) {
        return language.primary().equals(Language.SV);
    }

    /** {@return the text that was read, with an empty line between paragraphs} */
    public String text() {
        return text;
    }

    /** {@return its sentences, in order; empty if there is nothing to read} */
    public List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = read();
            sentences = known;
        }
        return known;
    }

    /** {@return all its words, in order} */
    public List<Word> words() {
        return sentences().stream().flatMap(its -> its.words().stream()).toList();
    }

    /** {@return all that it says about time, in order} */
    public List<TimePhrase> times() {
        return sentences().stream().flatMap(its -> its.times().stream()).toList();
    }

    /** {@return the stems of its words that tell what it is about, in order, each once; see {@link Terms}} */
    public Set<String> terms() {
        Set<String> known = terms;
        if (known == null) {
            known = new LinkedHashSet<>();
            for (Word word : words()) {
                Terms.of(word).ifPresent(known::add);
            }
            known = Collections.unmodifiableSet(known);
            terms = known;
        }
        return known;
    }

    private List<Sentence> read() {
        List<Sentence> read = new ArrayList<>();
        for (TimedSentence sentence : TimePhrases.sentences(text, anchor)) {
            TextSpan span = sentence.span();
            read.add(new Sentence(
                    span, span.of(text), Word.in(text, span.start(), span.end()), sentence.cues(), sentence.phrases()));
        }
        return List.copyOf(read);
    }

    /** The text that was read. */
    @Override
    public String toString() {
        return text;
    }
}
