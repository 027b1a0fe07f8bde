package se.tertial.plan.rules.language.prose;

import java.util.List;
import java.util.Objects;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.TenseCue;
import se.tertial.plan.rules.language.TextSpan;
import se.tertial.plan.rules.language.TimePhrase;

/**
 * A sentence, with its words and with what it says of time. All offsets count from the start of the {@link Prose} that it
 * stands in. Immutable and thread-safe.
 *
 * @param span where it stands
 * @param text the sentence as printed
 * @param words its words, in order
 * @param cues the words that tell its tense, in order
 * @param times what it says about time, in order
 */
public record Sentence(TextSpan span, String text, List<Word> words, List<TenseCue> cues, List<TimePhrase> times) {

    /** Copies the lists. */
    public Sentence {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        words = List.copyOf(words);
        cues = List.copyOf(cues);
        times = List.copyOf(times);
    }

    /**
     * Whether some of its words tell a tense.
     *
     * @param tense the tense
     * @return true if a cue has it
     */
    public boolean has(Tense tense) {
        return cues.stream().anyMatch(cue -> cue.tense() == tense);
    }

    /** The sentence as printed. */
    @Override
    public String toString() {
        return text;
    }
}
