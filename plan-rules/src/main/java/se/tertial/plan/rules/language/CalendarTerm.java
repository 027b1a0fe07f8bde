package se.tertial.plan.rules.language;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.IntFunction;
import se.tertial.plan.model.time.Edtf;

/**
 * A time of the calendar as a text names it; the year may be missing ("maj", "höstterminen").
 *
 * @param kind what it is
 * @param form what it is in EDTF in a given year; fails where the year has no such day
 * @param year what the text says of the year
 * @param tense the tense that the word itself has ("i våras"), or none
 */
record CalendarTerm(Kind kind, IntFunction<Edtf> form, Year year, Tense tense) {

    enum Kind {
        DAY,
        WEEK,
        MONTH,
        SEASON,
        SCHOOL_TERM,
        SCHOOL_YEAR,
        /** A tertial, quarter or half-year. */
        PART_OF_YEAR,
        YEAR,
        YEARS,
        /** The night from one year, or half-year, to the next. */
        TURN,
        /** The last day of a year or another time: "before" it means until it is over. */
        LAST_DAY
    }

    /** What a text says of the year. */
    sealed interface Year {}

    /** The year is printed. */
    record Given(int year) implements Year {}

    /** A year is printed, and it may be this one or the one before: "vintern 2024", "årsskiftet 2024". */
    record ThisOrBefore(int year) implements Year {}

    /** So many years from that of the text: "i år", "nästa år". */
    record Relative(int offset) implements Year {}

    /** Nothing. */
    record Open() implements Year {}

    static CalendarTerm of(Kind kind, String pattern, Optional<Integer> year) {
        return of(kind, pattern, year.<Year>map(Given::new).orElseGet(Open::new));
    }

    /** A term whose EDTF is a pattern with Y for the year, Z for the next one. */
    static CalendarTerm of(Kind kind, String pattern, Year year) {
        return new CalendarTerm(
                kind,
                number -> Edtf.parse(
                        pattern.replace("Y", Integer.toString(number)).replace("Z", Integer.toString(number + 1))),
                year,
                Tense.NONE);
    }

    CalendarTerm withTense(Tense other) {
        return new CalendarTerm(kind, form, year, other);
    }

    CalendarTerm withYear(Year other) {
        return new CalendarTerm(kind, form, other, tense);
    }

    /** The term in a year; empty if that year has none, such as a 29 February. */
    Optional<Edtf> in(int number) {
        try {
            return Optional.of(form.apply(number));
        } catch (IllegalArgumentException | DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    boolean isOpen() {
        return year instanceof Open;
    }

    /** Whether the words mean a time only after a preposition: "i maj", "under året", "under 2023". */
    boolean needsPreposition() {
        return switch (kind) {
            case MONTH, SEASON, PART_OF_YEAR -> isOpen() && tense == Tense.NONE;
            case YEAR -> true;
            default -> false;
        };
    }
}
