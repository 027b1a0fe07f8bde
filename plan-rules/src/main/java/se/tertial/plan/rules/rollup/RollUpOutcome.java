package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.plan.rules.Bilingual;

/** What a roll-up comes to. */
public sealed interface RollUpOutcome {

    /** {@return the level; empty if the outcome is no single level} */
    default Optional<Rating> level() {
        return Optional.empty();
    }

    /**
     * One level. Immutable and thread-safe.
     *
     * @param rating the level, with its scale
     */
    record Graded(Rating rating) implements RollUpOutcome {

        /** Refuses null. */
        public Graded {
            Objects.requireNonNull(rating, "rating");
        }

        @Override
        public Optional<Rating> level() {
            return Optional.of(rating);
        }
    }

    /**
     * How the children are spread over the levels of one scale. Immutable and thread-safe.
     *
     * @param levels how many stand on each level, levels without children left out
     * @param continuous how many go on without an end and are counted apart
     */
    record Distribution(SortedMap<Rating, Integer> levels, int continuous) implements RollUpOutcome {

        private static final int DIGITS = 4;

        /** Copies the counts. */
        public Distribution {
            levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        }

        /** {@return the number of children in all buckets} */
        public int total() {
            return levels.values().stream().mapToInt(Integer::intValue).sum() + continuous;
        }

        /**
         * The share of a number of children.
         *
         * @param count how many
         * @return the share of {@link #total()}, 0 to 1, rounded half to even to four digits; 0 if there are no children
         */
        public BigDecimal share(int count) {
            return total() == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(count).divide(BigDecimal.valueOf(total()), DIGITS, RoundingMode.HALF_EVEN);
        }

        /**
         * The distribution of these and those children together.
         *
         * @param other those, on the same scale
         * @return the sum
         */
        public Distribution plus(Distribution other) {
            SortedMap<Rating, Integer> sum = new TreeMap<>(levels);
            other.levels.forEach((rating, count) -> sum.merge(rating, count, Integer::sum));
            return new Distribution(sum, continuous + other.continuous);
        }
    }

    /** The whole is not assessed: too many of its children are not, or all of them. */
    record NotAssessed() implements RollUpOutcome {}

    /** There is nothing to weigh: no children, or all were left out. */
    record Nothing() implements RollUpOutcome {}

    /**
     * A judgement is still to be made.
     *
     * @param proposal what was computed
     */
    record AwaitsJudgement(RollUpOutcome proposal) implements RollUpOutcome {

        /** Refuses null. */
        public AwaitsJudgement {
            Objects.requireNonNull(proposal, "proposal");
        }
    }

    /**
     * The children, or the levels that would decide, cannot be compared.
     *
     * @param cause what stands in the way
     * @param ratings the levels that it is about, in order; empty for tokens without a scale
     * @param why the same in words, a sentence
     */
    record NotComparable(Cause cause, List<Rating> ratings, Bilingual why) implements RollUpOutcome {

        /** Copies the levels. */
        public NotComparable {
            Objects.requireNonNull(cause, "cause");
            ratings = List.copyOf(ratings);
            Objects.requireNonNull(why, "why");
        }
    }

    /** What stands in the way of a comparison. */
    enum Cause {
        /** A token was printed whose scale is not known. */
        UNKNOWN_SCALE,
        /** There are several scales, and no mapping brings them together. */
        SEVERAL_SCALES,
        /** A mapping gives a level no counterpart on the scale of the answer. */
        NO_COUNTERPART,
        /** The levels that would decide have equal places on the scale. */
        EQUAL_PLACES,
        /** The method names a level that the scale of the answer does not have. */
        NO_SUCH_LEVEL,
        /** Scores are given, but not for every level. */
        NO_SCORE
    }
}
