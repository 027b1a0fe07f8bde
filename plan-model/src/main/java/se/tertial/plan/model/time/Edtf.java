package se.tertial.plan.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as the Extended Date/Time Format writes it (EDTF, ISO 8601-2), as far as plans need it.
 *
 * <ul>
 *   <li>a year, month or day: {@code 2024}, {@code 2024-05}, {@code 2024-05-31}, years 0000 to 9999;
 *   <li>unspecified digits: {@code 202X}, {@code 20XX}, {@code 2024-XX}, {@code 2024-05-XX}, {@code 2024-XX-XX};
 *   <li>a sub-year: seasons {@code 2024-21} to {@code 24} (spring, summer, autumn, winter), the same for the northern
 *       (25 to 28) and southern (29 to 32) half of the earth, quarters (33 to 36), tertials (37 to 39, which EDTF calls
 *       quadrimesters) and half-years (40, 41);
 *   <li>after any of these: {@code ?} uncertain, {@code ~} approximate, {@code %} both;
 *   <li>an interval of two dates: {@code 2023/2025}, {@code 2023-08~/2024-06~}; either end may be open ({@code
 *       2024-04/..}, {@code ../2025}, {@code ../..}) or unknown ({@code 2024-04/}, {@code /2025}).
 * </ul>
 *
 * <p>Times of day, sets, years before 0 or beyond 9999 and the rest of level 2 are refused, and so are sub-years and
 * unspecified digits within an interval: they are not standard there, so a season must be written as its months. Two
 * traps for Swedish text: {@code 2023-2025} is not EDTF, and {@code 2023-24} is: it means <em>winter 2023</em>, not
 * the school year. Printed text must never be taken for EDTF unread.
 *
 * <p>The text is kept as written; two values are equal if their texts are. Immutable and thread-safe.
 */
public final class Edtf {

    private static final String OPEN = "..";
    private static final int MAX_LENGTH = 40;
    private static final Pattern TWO_YEARS = Pattern.compile("([0-9]{4})\\s?[-–—]\\s?([0-9]{4})");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("([0-9]{2})([0-9]{2})/([0-9]{2})");

    private final String text;
    private final Optional<EdtfDate> start;
    private final Optional<EdtfDate> end;

    private Edtf(String text, Optional<EdtfDate> start, Optional<EdtfDate> end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /**
     * One day.
     *
     * @param day a day of the years 0000 to 9999
     * @return the value, such as {@code 2024-05-31}
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static Edtf of(LocalDate day) {
        return parse(day.toString());
    }

    /**
     * One month.
     *
     * @param month a month of the years 0000 to 9999
     * @return the value, such as {@code 2024-05}
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static Edtf of(YearMonth month) {
        return parse(month.toString());
    }

    /**
     * The interval from the first to the last day of a range.
     *
     * @param range the days
     * @return the value, such as {@code 2024-01-01/2024-08-31}
     */
    public static Edtf of(DateRange range) {
        return parse(range.toString());
    }

    /**
     * Reads an EDTF value.
     *
     * @param text the value, without spaces around it
     * @return the value
     * @throws IllegalArgumentException if the text is not EDTF as described above, or an interval ends before it starts
     */
    public static Edtf parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            throw malformed(text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, text.substring(0, slash), text.substring(slash + 1));
        }
        Optional<EdtfDate> date = EdtfDate.read(text);
        if (date.isEmpty()) {
            throw malformed(text);
        }
        return new Edtf(text, date, date);
    }

    private static Edtf interval(String text, String start, String end) {
        if (start.isEmpty() && end.isEmpty()) {
            throw malformed(text);
        }
        Edtf interval = new Edtf(text, boundary(text, start), boundary(text, end));
        Optional<LocalDate> earliest = interval.earliest();
        Optional<LocalDate> latest = interval.latest();
        Intervals.requireOrder("The EDTF interval '" + text + "'", earliest, latest);
        return interval;
    }

    private static Optional<EdtfDate> boundary(String text, String side) {
        if (side.isEmpty() || side.equals(OPEN)) {
            return Optional.empty();
        }
        EdtfDate date = EdtfDate.read(side).orElseThrow(() -> malformed(text));
        if (date.isSubYear()) {
            throw new IllegalArgumentException(
                    "EDTF has no season, quarter, tertial or half-year within an interval, as in '" + text
                            + "': write its months, such as 2024-01/2024-06");
        }
        if (date.unspecified()) {
            throw new IllegalArgumentException(
                    "An interval takes no unspecified digits, as in '" + text + "': write its years or months in full");
        }
        return Optional.of(date);
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("Not an EDTF date: '" + Shown.shortened(text) + "'; " + advice(text));
    }

    private static String advice(String text) {
        Matcher years = TWO_YEARS.matcher(text);
        if (years.matches()) {
            return "write an interval as " + years.group(1) + "/" + years.group(2);
        }
        Matcher schoolYear = SCHOOL_YEAR.matcher(text);
        if (schoolYear.matches()) {
            return "write both years in full: " + schoolYear.group(1) + schoolYear.group(2) + "/" + schoolYear.group(1)
                    + schoolYear.group(3);
        }
        return "write a date such as 2024, 2024-05 or 2024-05-31, or an interval such as 2024-01/2024-08";
    }

    /**
     * The first day it can mean, with the seasons of {@link SeasonPolicy#ADMINISTRATIVE}.
     *
     * @return the day, inclusive; empty if the start is open or unknown
     */
    public Optional<LocalDate> earliest() {
        return earliest(SeasonPolicy.ADMINISTRATIVE);
    }

    /**
     * The first day it can mean; a qualifier does not move it.
     *
     * @param policy which months the seasons 21 to 24 have
     * @return the day, inclusive; empty if the start is open or unknown
     */
    public Optional<LocalDate> earliest(SeasonPolicy policy) {
        return start.map(date -> date.earliest(policy));
    }

    /**
     * The last day it can mean, with the seasons of {@link SeasonPolicy#ADMINISTRATIVE}.
     *
     * @return the day, inclusive; empty if the end is open or unknown
     */
    public Optional<LocalDate> latest() {
        return latest(SeasonPolicy.ADMINISTRATIVE);
    }

    /**
     * The last day it can mean; a qualifier does not move it.
     *
     * @param policy which months the seasons 21 to 24 have
     * @return the day, inclusive; empty if the end is open or unknown
     */
    public Optional<LocalDate> latest(SeasonPolicy policy) {
        return end.map(date -> date.latest(policy));
    }

    /**
     * Whether it is an interval, written with a slash.
     *
     * @return true for {@code 2023/2025} and {@code ../..}, false for {@code 2023}
     */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /**
     * Whether a date in it is marked as approximate.
     *
     * @return true if it has a {@code ~} or {@code %}
     */
    public boolean isApproximate() {
        return hasQualifier('~');
    }

    /**
     * Whether a date in it is marked as uncertain.
     *
     * @return true if it has a {@code ?} or {@code %}
     */
    public boolean isUncertain() {
        return hasQualifier('?');
    }

    private boolean hasQualifier(char qualifier) {
        return text.indexOf(qualifier) >= 0 || text.indexOf('%') >= 0;
    }

    /** Whether the other object is an EDTF value of the same text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf edtf && text.equals(edtf.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The value as written; {@link #parse} accepts it. */
    @Override
    public String toString() {
        return text;
    }
}
