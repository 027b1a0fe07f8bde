package se.tertial.plan.model.time;

/** The kinds of reporting periods. */
public enum PeriodKind {
    /** A calendar month (månad). */
    MONTH(1, 'M'),
    /** Three months (kvartal). */
    QUARTER(3, 'Q'),
    /** Four months (tertial). */
    TERTIAL(4, 'T'),
    /** Six months (halvår). */
    HALF_YEAR(6, 'S'),
    /** From the start of the year to the end of a month the organisation chose (delår). */
    INTERIM(0, 'D'),
    /** A calendar year, which is the financial year (helår, verksamhetsår). */
    YEAR(12, 'A'),
    /** Any other days. */
    CUSTOM(0, '/');

    private final int months;
    private final char letter;

    PeriodKind(int months, char letter) {
        this.months = months;
        this.letter = letter;
    }

    /** The length in months, of which a whole number makes a year; 0 for the kinds of no fixed length. */
    int months() {
        return months;
    }

    /** The letter in the code of a period; for a year and a custom period just a mark that is never written. */
    char letter() {
        return letter;
    }

    /**
     * Whether periods of this kind divide the year into equal parts that follow each other without a gap.
     *
     * @return false for {@link #INTERIM} and {@link #CUSTOM}
     */
    public boolean isRegular() {
        return months > 0;
    }
}
