package se.tertial.plan.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days from a first to a last one, both inclusive; at least one day. Years run from 0 to 9999, as in EDTF.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

    /** Checks the order and the years. */
    public DateRange {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Intervals.requireOrder("A date range", Optional.of(first), Optional.of(last));
        if (first.getYear() < 0 || last.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "A date range lies within the years 0000 to 9999, not " + first + " to " + last);
        }
    }

    /**
     * The days from a first to a last one.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first, or a year has not four digits
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        return new DateRange(first, last);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text two days with a slash between them: {@code 2024-01-01/2024-08-31}
     * @return the range
     * @throws IllegalArgumentException if the text is anything else, or the last day is before the first
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            try {
                return new DateRange(
                        LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
            } catch (DateTimeException notTwoDays) {
                throw new IllegalArgumentException(malformed(text), notTwoDays);
            }
        }
        throw new IllegalArgumentException(malformed(text));
    }

    private static String malformed(String text) {
        return "A date range is two days such as 2024-01-01/2024-08-31, not '" + Shown.shortened(text) + "'";
    }

    /**
     * Whether a day lies in the range.
     *
     * @param day any day
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether the two ranges have a day in common.
     *
     * @param other another range
     * @return true if at least one day lies in both
     */
    public boolean overlaps(DateRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /**
     * Whether every day of the other range lies in this one.
     *
     * @param other another range
     * @return true also for an equal range
     */
    public boolean encloses(DateRange other) {
        return contains(other.first) && contains(other.last);
    }

    /** The range as an EDTF interval of two days: {@code 2024-01-01/2024-08-31}. */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
