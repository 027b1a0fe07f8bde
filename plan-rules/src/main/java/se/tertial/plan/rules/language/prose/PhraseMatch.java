package se.tertial.plan.rules.language.prose;

import java.util.Objects;

/**
 * A phrase of a list, found in a sentence. Immutable and thread-safe.
 *
 * @param first the index of its first word in the sentence
 * @param last the index of its last word, inclusive
 * @param value what the list says of the phrase; empty if nothing
 * @param printed the stretch from its first word to its last, as printed
 */
public record PhraseMatch(int first, int last, String value, String printed) {

    /** Checks that nothing is missing. */
    public PhraseMatch {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(printed, "printed");
    }
}
