package se.tertial.plan.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The period a follow-up is about (rapportperiod): T2 2024, the first quarter, a year.
 *
 * <p>A Swedish report on a tertial tells of the year so far. So a period has two ranges of days: {@link #slice()} is its
 * own part of the year (T2: May to August), {@link #covers()} runs from the first of January to the end of that part
 * (January to August), as an interim report does by law. The financial year is the calendar year.
 *
 * <p>The code is the one SDMX uses where it has one:
 *
 * <table>
 * <caption>Kinds and codes</caption>
 * <tr><th>kind</th><th>code</th><th>slice</th></tr>
 * <tr><td>month</td><td>{@code 2024-M08}</td><td>August</td></tr>
 * <tr><td>quarter</td><td>{@code 2024-Q3}</td><td>July to September</td></tr>
 * <tr><td>tertial</td><td>{@code 2024-T2}</td><td>May to August</td></tr>
 * <tr><td>half-year</td><td>{@code 2024-S1}</td><td>January to June</td></tr>
 * <tr><td>interim (delår)</td><td>{@code 2024-D08}</td><td>January to August: the number is that of the last month</td></tr>
 * <tr><td>year</td><td>{@code 2024}</td><td>the year</td></tr>
 * <tr><td>custom</td><td>{@code 2024-02-01/2024-03-31}</td><td>these days</td></tr>
 * </table>
 *
 * <p>How many interim reports a year has, and when each one closes, differs between organisations; therefore an interim
 * period is named by its last month, never by the number of the report. Periods are ordered by their last day, then by
 * their first, then by kind. Immutable and thread-safe.
 *
 * @param kind what kind of period it is
 * @param slice its own days, inclusive; of a regular kind exactly one part of the year
 */
public record ReportingPeriod(PeriodKind kind, DateRange slice) implements Comparable<ReportingPeriod> {

    private static final Comparator<ReportingPeriod> ORDER = Comparator.comparing(
                    (ReportingPeriod period) -> period.slice().last())
            .thenComparing(period -> period.slice().first())
            .thenComparing(ReportingPeriod::kind);
    private static final int FIRST_QUARTER_CODE = 33;
    private static final int FIRST_TERTIAL_CODE = 37;
    private static final int FIRST_HALF_YEAR_CODE = 40;
    private static final int DUE_AFTER_MONTHS = 2;

    /** Checks that the days are those of the kind. */
    public ReportingPeriod {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(slice, "slice");
        if (kind != PeriodKind.CUSTOM && !isOf(kind, slice)) {
            throw new IllegalArgumentException("No " + kind + " period has the days " + slice
                    + "; use CUSTOM for days that are no regular part of a year");
        }
    }

    private static boolean isOf(PeriodKind kind, DateRange slice) {
        LocalDate first = slice.first();
        LocalDate last = slice.last();
        boolean wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (!wholeMonths || first.getYear() != last.getYear()) {
            return false;
        }
        if (kind == PeriodKind.INTERIM) {
            return first.getMonthValue() == 1 && last.getMonthValue() < 12;
        }
        int months = last.getMonthValue() - first.getMonthValue() + 1;
        return months == kind.months() && last.getMonthValue() % months == 0;
    }

    /**
     * A tertial: four months.
     *
     * @param year the year, 0 to 9999
     * @param number 1 to 3
     * @return the period
     * @throws IllegalArgumentException if there is no such tertial
     */
    public static ReportingPeriod tertial(int year, int number) {
        return part(PeriodKind.TERTIAL, year, number);
    }

    /**
     * A quarter: three months.
     *
     * @param year the year, 0 to 9999
     * @param number 1 to 4
     * @return the period
     * @throws IllegalArgumentException if there is no such quarter
     */
    public static ReportingPeriod quarter(int year, int number) {
        return part(PeriodKind.QUARTER, year, number);
    }

    /**
     * A half-year.
     *
     * @param year the year, 0 to 9999
     * @param number 1 or 2
     * @return the period
     * @throws IllegalArgumentException if there is no such half-year
     */
    public static ReportingPeriod halfYear(int year, int number) {
        return part(PeriodKind.HALF_YEAR, year, number);
    }

    /**
     * A month.
     *
     * @param year the year, 0 to 9999
     * @param month 1 to 12
     * @return the period
     * @throws IllegalArgumentException if there is no such month
     */
    public static ReportingPeriod month(int year, int month) {
        return part(PeriodKind.MONTH, year, month);
    }

    /**
     * A whole year.
     *
     * @param year the year, 0 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static ReportingPeriod year(int year) {
        return part(PeriodKind.YEAR, year, 1);
    }

    /**
     * An interim period (delår): from the first of January to the end of a month.
     *
     * @param year the year, 0 to 9999
     * @param lastMonth the last month, 1 to 11; with December it is a whole year
     * @return the period
     * @throws IllegalArgumentException if there is no such period
     */
    public static ReportingPeriod interim(int year, int lastMonth) {
        if (lastMonth < 1 || lastMonth > 11) {
            throw noSuch(PeriodKind.INTERIM, year, lastMonth);
        }
        return new ReportingPeriod(PeriodKind.INTERIM, months(year, 1, lastMonth));
    }

    /**
     * A period of any days.
     *
     * @param days the days, inclusive
     * @return the period
     */
    public static ReportingPeriod custom(DateRange days) {
        return new ReportingPeriod(PeriodKind.CUSTOM, days);
    }

    /** The numbered part of a year, of a regular kind. */
    static ReportingPeriod part(PeriodKind kind, int year, int number) {
        int months = kind.months();
        if (number < 1 || number * months > 12 || year < 0 || year > 9999) {
            throw noSuch(kind, year, number);
        }
        return new ReportingPeriod(kind, months(year, (number - 1) * months + 1, number * months));
    }

    private static DateRange months(int year, int first, int last) {
        return DateRange.of(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static IllegalArgumentException noSuch(PeriodKind kind, int year, int number) {
        return new IllegalArgumentException("There is no " + kind + " period " + number + " of the year " + year);
    }

    /**
     * Reads a code, or a label as reports print it: "T2 2024", "delår 2 per 31 augusti 2015", "jan–aug 2024".
     *
     * <p>"delår 1" and "delår 2" are read as January to April and January to August, the most common cut-offs, and "2024:2"
     * as a tertial; {@link #find} tells where that was assumed. Upper and lower case and kinds of spaces do not matter.
     *
     * @param text a code or a label, and nothing else
     * @return the period
     * @throws IllegalArgumentException if the text is no period, or names no year
     */
    public static ReportingPeriod parse(String text) {
        return PeriodLabels.read(text, Optional.empty());
    }

    /**
     * Reads a code or a label as {@link #parse(String)} does, with a year for a label that has none: "delårsrapport per
     * augusti".
     *
     * @param text a code or a label, and nothing else
     * @param defaultYear the year to take if the label names none
     * @return the period
     * @throws IllegalArgumentException if the text is no period
     */
    public static ReportingPeriod parse(String text, int defaultYear) {
        return PeriodLabels.read(text, Optional.of(defaultYear));
    }

    /**
     * Finds the labels of periods within a text, such as the header of a table: "Uppdrag T2 2024 Kommentar T2 2024".
     *
     * <p>The longest label wins, and labels do not overlap. A label without a year is passed over. A plain year counts, so
     * this is for headers and titles rather than for prose.
     *
     * @param text any text
     * @return the labels in the order of the text; empty if there is none
     */
    public static List<PeriodLabel> find(String text) {
        return PeriodLabels.find(text, Optional.empty());
    }

    /**
     * The code, as in the table above; also what {@link #toString} gives.
     *
     * @return the code
     */
    public String code() {
        return switch (kind) {
            case YEAR -> digits(year(), 4);
            case MONTH, INTERIM -> digits(year(), 4) + "-" + kind.letter() + digits(number(), 2);
            case QUARTER, TERTIAL, HALF_YEAR -> digits(year(), 4) + "-" + kind.letter() + number();
            case CUSTOM -> slice.toString();
        };
    }

    /**
     * The period in SDMX: the code where SDMX has one, else the first day and the length ({@code 2024-01-01/P8M}).
     *
     * @return the time period
     */
    public String sdmx() {
        return switch (kind) {
            case INTERIM -> slice.first() + "/P" + number() + "M";
            case CUSTOM -> slice.first() + "/P" + (ChronoUnit.DAYS.between(slice.first(), slice.last()) + 1) + "D";
            default -> code();
        };
    }

    /**
     * The slice in EDTF: {@code 2024-38} for T2 2024.
     *
     * @return the value
     */
    public Edtf edtf() {
        return switch (kind) {
            case YEAR -> Edtf.parse(digits(year(), 4));
            case MONTH -> Edtf.of(YearMonth.from(slice.first()));
            case QUARTER -> Edtf.parse(digits(year(), 4) + "-" + (FIRST_QUARTER_CODE + number() - 1));
            case TERTIAL -> Edtf.parse(digits(year(), 4) + "-" + (FIRST_TERTIAL_CODE + number() - 1));
            case HALF_YEAR -> Edtf.parse(digits(year(), 4) + "-" + (FIRST_HALF_YEAR_CODE + number() - 1));
            case INTERIM -> Edtf.parse(YearMonth.from(slice.first()) + "/" + YearMonth.from(slice.last()));
            case CUSTOM -> Edtf.of(slice);
        };
    }

    /**
     * The year of the last day.
     *
     * @return the year
     */
    public int year() {
        return slice.last().getYear();
    }

    /**
     * Which part of its year it is: the tertial, quarter, half-year or month; of an interim period the last month.
     *
     * @return the number, from 1; 1 for a year and for custom days
     */
    public int number() {
        int lastMonth = slice.last().getMonthValue();
        return switch (kind) {
            case INTERIM -> lastMonth;
            case CUSTOM -> 1;
            default -> lastMonth / kind.months();
        };
    }

    /**
     * The days a report on this period tells of: from the first of January of the slice's first year to its last day.
     *
     * @return the days, inclusive; always enclosing the slice
     */
    public DateRange covers() {
        return DateRange.of(slice.first().withDayOfYear(1), slice.last());
    }

    /**
     * The day whose state a report on this period describes, unless the report says otherwise.
     *
     * @return the last day of the slice
     */
    public LocalDate asOf() {
        return slice.last();
    }

    /**
     * By when an interim report must be handed to the assembly and the auditors: two months after the end of the period
     * (11 kap. 16 § kommunallagen).
     *
     * <p>Months are counted as the law on legal time limits does (1930:173): to the day of the same number, or to the last
     * day of a shorter month; 31 August gives 31 October, 31 December gives the last of February. A Saturday, Sunday or
     * holiday is not moved. For annual reports the law has a day of its own, and for other reports the organisation
     * decides; such a day belongs in a {@code ReportingDuty}.
     *
     * @return the day, inclusive
     */
    public LocalDate due() {
        return slice.last().plusMonths(DUE_AFTER_MONTHS);
    }

    /**
     * The period of the same kind just before this one.
     *
     * @return the period; empty for interim and custom periods, where the organisation decides which one came before, and
     *     for the first period of the year 0
     */
    public Optional<ReportingPeriod> previous() {
        if (!kind.isRegular() || slice.first().equals(LocalDate.of(0, 1, 1))) {
            return Optional.empty();
        }
        return Optional.of(
                number() > 1 ? part(kind, year(), number() - 1) : part(kind, year() - 1, 12 / kind.months()));
    }

    /**
     * The same period a year earlier. Days of a custom period keep their number; the end of February stays the end.
     *
     * @return the period
     * @throws IllegalArgumentException for the year 0
     */
    public ReportingPeriod sameLastYear() {
        LocalDate last = slice.last().minusYears(1);
        boolean endOfMonth = slice.last().equals(YearMonth.from(slice.last()).atEndOfMonth());
        return new ReportingPeriod(
                kind,
                DateRange.of(
                        slice.first().minusYears(1),
                        endOfMonth ? YearMonth.from(last).atEndOfMonth() : last));
    }

    /**
     * The name of the period in Swedish: "T2 2024", "kvartal 3 2024", "januari–augusti 2024"; {@link #parse} reads it.
     *
     * @return the label
     */
    public String labelSv() {
        return PeriodNames.SWEDISH.label(this);
    }

    /**
     * The name of the period in English: "T2 2024", "Q3 2024", "January–August 2024".
     *
     * @return the label
     */
    public String labelEn() {
        return PeriodNames.ENGLISH.label(this);
    }

    static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** By last day, then first day, then kind; consistent with equals. */
    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    /** The code; {@link #parse} accepts it. */
    @Override
    public String toString() {
        return code();
    }
}
