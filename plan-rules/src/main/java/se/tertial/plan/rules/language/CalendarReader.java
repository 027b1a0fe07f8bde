package se.tertial.plan.rules.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.rules.language.CalendarTerm.Kind;
import se.tertial.plan.rules.language.Expression.Calendar;

/** Turns a time of the calendar into EDTF and days, seen from an anchor. */
final class CalendarReader {

    private final Anchor anchor;

    CalendarReader(Anchor anchor) {
        this.anchor = anchor;
    }

    /** The readings of an expression, the most likely one first; empty if there is no such day. */
    List<TimeReading> readings(Calendar expression, YearChoice choice) {
        return choice.years().stream()
                .flatMap(year -> base(expression, year).map(base -> related(expression, base)).stream())
                .toList();
    }

    /** The term from whose year the year of the whole expression follows. */
    static CalendarTerm leading(Calendar expression) {
        return expression.to().filter(to -> !to.isOpen()).orElse(expression.from());
    }

    private Optional<Base> base(Calendar expression, int year) {
        CalendarTerm from = expression.from();
        int fromYear = from.isOpen() || leading(expression).equals(from) ? year : ownYear(from);
        if (expression.to().isEmpty()) {
            return base(from, fromYear);
        }
        CalendarTerm to = expression.to().get();
        int toYear = to.isOpen() || leading(expression).equals(to) ? year : ownYear(to);
        return base(from, fromYear)
                .flatMap(start -> base(to, toYear)
                        .flatMap(end -> start.joined(end).or(() -> acrossTheYear(from, fromYear, to, toYear))));
    }

    /** "November–februari", "november–februari 2025", "november 2024–februari": the end without a year gives way. */
    private Optional<Base> acrossTheYear(CalendarTerm from, int fromYear, CalendarTerm to, int toYear) {
        Optional<Base> start = base(from, from.isOpen() && !to.isOpen() ? fromYear - 1 : fromYear);
        Optional<Base> end = base(to, to.isOpen() ? toYear + 1 : toYear);
        return start.flatMap(first -> end.flatMap(first::joined));
    }

    private int ownYear(CalendarTerm term) {
        return YearChoice.of(term, Tense.NONE, anchor).years().get(0);
    }

    private Optional<Base> base(CalendarTerm term, int year) {
        return term.in(year)
                .flatMap(edtf -> edtf.earliest(anchor.seasons())
                        .flatMap(first -> edtf.latest(anchor.seasons())
                                .map(last -> new Base(term.kind(), edtf, DateRange.of(first, last)))));
    }

    /** A value and its days, both ends known. */
    private record Base(Kind kind, Edtf edtf, DateRange days) {

        /** From the start of this to the end of the other one; empty if that is before it. */
        Optional<Base> joined(Base end) {
            if (days.first().isAfter(end.days().last())) {
                return Optional.empty();
            }
            DateRange all = DateRange.of(days.first(), end.days().last());
            return Optional.of(
                    new Base(kind, Edtf.parse(written(kind, all.first()) + "/" + written(kind, all.last())), all));
        }
    }

    /** A day as exactly as a term of this kind names it. */
    private static String written(Kind kind, LocalDate day) {
        return switch (kind) {
            case YEAR, YEARS -> String.format(Locale.ROOT, "%04d", day.getYear());
            case DAY, WEEK, TURN, LAST_DAY -> day.toString();
            default -> YearMonth.from(day).toString();
        };
    }

    private TimeReading related(Calendar expression, Base whole) {
        Base base = portion(expression.portion(), whole);
        Kind kind = base.kind();
        LocalDate first = base.days().first();
        LocalDate last = base.days().last();
        // A turn of the year is a moment: before it is the old year's last day, after it the new one's first.
        LocalDate before = kind == Kind.TURN || kind == Kind.LAST_DAY ? first : first.minusDays(1);
        LocalDate through = kind == Kind.TURN ? first : last;
        LocalDate after = kind == Kind.TURN ? last : last.plusDays(1);
        return switch (expression.relation()) {
            case WITHIN -> within(base);
            case BY, UNTIL -> until(kind, through);
            case TOWARDS -> kind == Kind.SEASON ? within(base) : until(kind, through);
            case BEFORE -> until(kind, before);
            case AFTER -> from(kind, after);
            case FROM, SINCE -> from(kind, kind == Kind.TURN ? last : first);
        };
    }

    private TimeReading within(Base base) {
        return new TimeReading(
                base.edtf(),
                Optional.of(base.days().first()),
                Optional.of(base.days().last()));
    }

    private TimeReading until(Kind kind, LocalDate day) {
        return new TimeReading(Edtf.parse("../" + written(kind, day)), Optional.empty(), Optional.of(day));
    }

    private TimeReading from(Kind kind, LocalDate day) {
        return new TimeReading(Edtf.parse(written(kind, day) + "/.."), Optional.of(day), Optional.empty());
    }

    private Base portion(Portion portion, Base whole) {
        return switch (portion) {
            case WHOLE -> whole;
            case ABOUT -> about(whole);
            case LATER -> later(whole);
            case BEGINNING -> third(whole, 0);
            case MIDDLE -> third(whole, 1);
            case ENDING -> third(whole, 2);
            case LAST_DAY -> lastDay(whole);
        };
    }

    private static Base about(Base whole) {
        boolean marked = whole.edtf().isInterval() || whole.edtf().isApproximate();
        Edtf edtf = marked ? whole.edtf() : Edtf.parse(whole.edtf() + "~");
        return new Base(whole.kind(), edtf, whole.days());
    }

    private static Base lastDay(Base whole) {
        LocalDate last = whole.days().last();
        return new Base(Kind.LAST_DAY, Edtf.of(last), DateRange.of(last, last));
    }

    private Base later(Base whole) {
        LocalDate next = anchor.date().plusDays(1);
        if (next.isAfter(whole.days().last())) {
            return whole;
        }
        LocalDate first = next.isBefore(whole.days().first()) ? whole.days().first() : next;
        DateRange rest = DateRange.of(first, whole.days().last());
        return new Base(whole.kind(), Edtf.parse(first + "/" + written(whole.kind(), rest.last())), rest);
    }

    private static Base third(Base whole, int index) {
        LocalDate first = whole.days().first();
        LocalDate end = whole.days().last().plusDays(1);
        boolean months =
                first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1 && ChronoUnit.MONTHS.between(first, end) >= 3;
        ChronoUnit unit = months ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
        long length = unit.between(first, end);
        if (length < 3) {
            return whole;
        }
        LocalDate from = first.plus(Math.round(length * index / 3.0), unit);
        LocalDate to = first.plus(Math.round(length * (index + 1) / 3.0), unit).minusDays(1);
        Kind kind = months ? Kind.MONTH : Kind.DAY;
        return new Base(kind, Edtf.parse(written(kind, from) + "~/" + written(kind, to) + "~"), DateRange.of(from, to));
    }
}
