package se.tertial.plan.rules.language;

import java.util.Objects;

/**
 * Words that tell the tense: one verb ("genomfördes"), or an auxiliary and its verb, which may stand apart ("har … bildats",
 * "kommer dessa att kompletteras"). Immutable and thread-safe.
 *
 * @param start where the first of the words starts in the text, as an offset in UTF-16 units, inclusive
 * @param end where the last one ends, exclusive
 * @param printed the stretch from the first to the last of the words
 * @param tense the tense
 * @param aspect which part of the course of events the verb points at
 */
public record TenseCue(int start, int end, String printed, Tense tense, Aspect aspect) {

    /** Checks that nothing is missing. */
    public TenseCue {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(tense, "tense");
        Objects.requireNonNull(aspect, "aspect");
    }
}
