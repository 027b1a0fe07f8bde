package se.tertial.plan.rules.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.SeasonPolicy;
import se.tertial.plan.model.time.TimeCertainty;

/**
 * In which year a time lies that a text names.
 *
 * <p>Where no year is printed, a verb in the past points at the latest occurrence that has begun, one in the future at the
 * first that is not over, and otherwise it is that of the text's own year. "I våras" is over, "nästa höst" has not begun,
 * whatever the verb. Two cases stay ambiguous in a follow-up, because
 * it is written after the day it describes and often from an earlier one: a plan for a month that has just gone by is
 * most likely old text, and a past event in the coming weeks may have happened before the report was written.
 *
 * @param years the year, and other possible ones after it
 * @param certainty how sure that is
 */
record YearChoice(List<Integer> years, TimeCertainty certainty) {

    /** A report is written within two months (11 kap. 16 § kommunallagen). */
    private static final int WRITTEN_WITHIN_MONTHS = 2;

    static YearChoice of(CalendarTerm term, Tense verb, Anchor anchor) {
        CalendarTerm.Year year = term.year();
        if (year instanceof CalendarTerm.Given given) {
            return new YearChoice(List.of(given.year()), TimeCertainty.CERTAIN);
        }
        if (year instanceof CalendarTerm.ThisOrBefore either) {
            return thisOrBefore(either.year(), verb, anchor);
        }
        int current = anchor.date().getYear();
        if (year instanceof CalendarTerm.Relative relative) {
            return new YearChoice(List.of(current + relative.offset()), TimeCertainty.INFERRED);
        }
        Tense tense = term.tense() == Tense.NONE || term.tense() == Tense.PRESENT ? verb : term.tense();
        boolean sure = term.tense() == tense;
        return switch (tense) {
            case PAST -> sure ? inferred(over(term, written(anchor))) : past(term, anchor);
            case FUTURE -> sure ? inferred(begun(term, anchor.date()) + 1) : future(term, anchor);
            case PRESENT, NONE -> inferred(current);
        };
    }

    private static YearChoice inferred(int year) {
        return new YearChoice(List.of(year), TimeCertainty.INFERRED);
    }

    private static YearChoice ambiguous(int likely, int other) {
        return new YearChoice(List.of(likely, other), TimeCertainty.AMBIGUOUS);
    }

    /** "Vintern 2024": in the past most likely the one that began the year before, unless that is the text's own year. */
    private static YearChoice thisOrBefore(int year, Tense verb, Anchor anchor) {
        boolean startsThen = verb == Tense.FUTURE && anchor.date().getYear() == year;
        return startsThen ? ambiguous(year, year - 1) : ambiguous(year - 1, year);
    }

    private static YearChoice past(CalendarTerm term, Anchor anchor) {
        int year = begun(term, anchor.date());
        boolean maybeNext = begun(term, written(anchor)) > year;
        return maybeNext ? ambiguous(year, year + 1) : inferred(year);
    }

    private static YearChoice future(CalendarTerm term, Anchor anchor) {
        int year = ahead(term, anchor.date());
        boolean stale = anchor.period().isPresent() && isNearer(term, year - 1, year, anchor.date());
        return stale ? ambiguous(year - 1, year) : inferred(year);
    }

    /** Whether less time has passed since the earlier occurrence than there is until the later one. */
    private static boolean isNearer(CalendarTerm term, int earlier, int later, LocalDate day) {
        Optional<LocalDate> ended = last(term, earlier);
        Optional<LocalDate> starts = first(term, later);
        return ended.isPresent()
                && starts.isPresent()
                && ChronoUnit.DAYS.between(ended.get(), day) < ChronoUnit.DAYS.between(day, starts.get());
    }

    /** The last day on which the text may have been written. */
    private static LocalDate written(Anchor anchor) {
        return anchor.period().isPresent() ? anchor.date().plusMonths(WRITTEN_WITHIN_MONTHS) : anchor.date();
    }

    /** The year of the latest occurrence that is over on a day. */
    private static int over(CalendarTerm term, LocalDate day) {
        int year = begun(term, day);
        return last(term, year).filter(last -> last.isBefore(day)).isPresent() ? year : year - 1;
    }

    /** The year of the latest occurrence that has begun on a day. */
    private static int begun(CalendarTerm term, LocalDate day) {
        int year = day.getYear();
        boolean thisYear =
                first(term, year).filter(first -> !first.isAfter(day)).isPresent();
        return thisYear ? year : year - 1;
    }

    /** The year of the first occurrence that is not over on a day. */
    private static int ahead(CalendarTerm term, LocalDate day) {
        int before = day.getYear() - 1;
        for (int year = before; year <= before + 1; year++) {
            if (last(term, year).filter(last -> !last.isBefore(day)).isPresent()) {
                return year;
            }
        }
        return before + 2;
    }

    // By the seasons of the weather: nobody says in August that something has happened in autumn.
    private static Optional<LocalDate> first(CalendarTerm term, int year) {
        return term.in(year).flatMap((Edtf edtf) -> edtf.earliest(SeasonPolicy.METEOROLOGICAL));
    }

    private static Optional<LocalDate> last(CalendarTerm term, int year) {
        return term.in(year).flatMap((Edtf edtf) -> edtf.latest(SeasonPolicy.METEOROLOGICAL));
    }
}
