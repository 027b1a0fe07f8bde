package se.tertial.plan.rules.language;

import java.util.List;
import java.util.Objects;

/**
 * A sentence of a text and what it says of time. All offsets count from the start of the text. Immutable and thread-safe.
 *
 * @param span where it stands, without the spaces around it
 * @param cues the words that tell its tense, in order and without overlap; empty if there is none
 * @param phrases what it says about time, in order and without overlap; empty if it says nothing
 */
public record TimedSentence(TextSpan span, List<TenseCue> cues, List<TimePhrase> phrases) {

    /** Copies the lists. */
    public TimedSentence {
        Objects.requireNonNull(span, "span");
        cues = List.copyOf(cues);
        phrases = List.copyOf(phrases);
    }
}
