package se.tertial.plan.model.time;

import java.util.Objects;

/**
 * The label of a reporting period, found in a text.
 *
 * @param start where the label starts, as an offset in UTF-16 units, inclusive
 * @param end where it ends, exclusive; after the start
 * @param period the period it stands for
 * @param assumed whether the label leaves open which days it means, and the most common reading was taken: "delår 2"
 *     as January to August, "2024:2" as the second tertial
 */
public record PeriodLabel(int start, int end, ReportingPeriod period, boolean assumed) {

    /** Checks the offsets. */
    public PeriodLabel {
        Objects.requireNonNull(period, "period");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A label has at least one character, not " + start + " to " + end);
        }
    }
}
