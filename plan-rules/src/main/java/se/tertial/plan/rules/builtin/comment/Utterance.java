package se.tertial.plan.rules.builtin.comment;

import java.util.Comparator;
import java.util.List;
import se.tertial.plan.model.text.TextSimilarity;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/**
 * A comment with what tells quickly how like another it is. Immutable.
 *
 * @param said the comment
 * @param start its text, as far as it is measured
 * @param runs its runs of five words
 * @param words its words
 */
record Utterance(Said said, String start, Shingles runs, Shingles words) {

    /** The longest words are the rarest; so many of a comment are looked up. */
    private static final int MOST_LOOKED_UP = 16;

    /** Beyond this the measure costs much and tells little more. */
    private static final int LONGEST_MEASURED = 1_000;

    /** With so many runs in common texts need not be measured, nor with so few words. */
    private static final double PLAINLY_ALIKE = 0.75;

    private static final double PLAINLY_UNLIKE = 0.35;

    static Utterance of(Said said) {
        String text = said.text();
        return new Utterance(
                said,
                text.substring(0, Math.min(text.length(), LONGEST_MEASURED)),
                Shingles.of(text),
                Shingles.ofSingleWords(text));
    }

    /** The stems that are looked up: rare ones, as far as their length tells. */
    static List<String> rarest(Prose prose) {
        return prose.words().stream()
                .map(Word::lower)
                .map(Terms::stem)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_LOOKED_UP)
                .toList();
    }

    /** Whether they have so many characters in common in the same order, as a share of both. */
    boolean isLike(Utterance other, double least) {
        if (runs.similarity(other.runs) >= Math.max(PLAINLY_ALIKE, least)) {
            return true;
        }
        return words.containment(other.words) >= PLAINLY_UNLIKE
                && TextSimilarity.ratioAtMost(start, other.start) >= least
                && TextSimilarity.ratio(start, other.start) >= least;
    }
}
