package se.tertial.examples.benchmarks.table;

import org.jspecify.annotations.Nullable;

/**
 * What a side is to reach: a factor of another side of the same run, or a fixed value.
 *
 * @param side the side that is to reach it
 * @param measure in what; whether the bound is the least or the greatest value follows from it
 * @param bound the factor, or the fixed value if there is no other side
 * @param against the other side, or null for a fixed value
 * @param reason why it may be short, as far as that is known; printed only where it is
 * @param limit a side that does only a part of the work, and so cannot be passed; what it reaches is printed behind the reason, if it was
 *     measured. Null if there is none
 * @param quick whether it is measured in a quick run, too
 */
public record Reach(
        String side,
        Measure measure,
        double bound,
        @Nullable String against,
        @Nullable String reason,
        @Nullable String limit,
        boolean quick) {

    /** The side's value is to be so many times that of the other: at least for a rate, at most for a cost. */
    public static Reach times(String side, Measure measure, double factor, String against) {
        return new Reach(side, measure, factor, against, null, null, true);
    }

    /** The side's value is to be so much: at least for a rate, at most for a cost. */
    public static Reach fixed(String side, Measure measure, double value) {
        return new Reach(side, measure, value, null, null, null, true);
    }

    /** Whether a side is one of those that it compares. */
    public boolean names(String name) {
        return name.equals(side) || name.equals(against);
    }

    /** The same with the reason why it may be short. */
    public Reach because(String why) {
        return new Reach(side, measure, bound, against, why, null, quick);
    }

    /** The same with the reason why it may be short, and a side that does only a part of the work. */
    public Reach because(String why, String part) {
        return new Reach(side, measure, bound, against, why, part, quick);
    }

    /** The same, for full runs only. */
    public Reach inFullRuns() {
        return new Reach(side, measure, bound, against, reason, limit, false);
    }
}
