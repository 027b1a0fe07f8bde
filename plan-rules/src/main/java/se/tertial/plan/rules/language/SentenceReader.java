package se.tertial.plan.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.language.CalendarTerm.Kind;
import se.tertial.plan.rules.language.Expression.Calendar;

/** Reads the time expressions of one sentence together with its verbs, from an anchor. Used once. */
final class SentenceReader {

    private final Tokens tokens;
    private final List<TenseCues.Placed> cues;
    private final Anchor anchor;
    private final boolean title;
    private @Nullable TimeReading antecedent;

    SentenceReader(Tokens tokens, List<TenseCues.Placed> cues, Anchor anchor, boolean title) {
        this.tokens = tokens;
        this.cues = cues;
        this.anchor = anchor;
        this.title = title;
    }

    List<PhraseReading> read(List<PlacedExpression> expressions) {
        Map<PlacedExpression, TenseCues.Placed> governors = new Governors(tokens, cues).of(expressions);
        List<PhraseReading> readings = new ArrayList<>();
        Set<TenseCues.Placed> dated = new HashSet<>();
        for (PlacedExpression placed : expressions) {
            Optional<TenseCues.Placed> verb = Optional.ofNullable(governors.get(placed));
            read(placed, verb).ifPresent(reading -> {
                readings.add(reading);
                antecedent =
                        reading.reading().filter(read -> placed.isCalendar()).orElse(antecedent);
            });
            verb.filter(cue -> placed.isCalendar()).ifPresent(dated::add);
        }
        BitSet taken = tokensOf(expressions);
        for (TenseCues.Placed cue : cues) {
            int next = taken.nextSetBit(cue.first());
            boolean denied = Lexicon.get().has("negation", tokens.lower(cue.last() + 1));
            boolean free = !denied && (next < 0 || next > cue.last());
            if (free && !dated.contains(cue)) {
                undated(cue).ifPresent(readings::add);
            }
        }
        readings.sort(Comparator.comparingInt(PhraseReading::first));
        return readings;
    }

    private static BitSet tokensOf(List<PlacedExpression> expressions) {
        BitSet taken = new BitSet();
        expressions.forEach(placed -> taken.set(placed.first(), placed.last() + 1));
        return taken;
    }

    private Optional<PhraseReading> read(PlacedExpression placed, Optional<TenseCues.Placed> verb) {
        PhraseReading.Start start = new PhraseReading.Start(
                placed.first(),
                placed.last(),
                verb.map(TenseCues.Placed::tense).orElse(Tense.NONE),
                verb.map(TenseCues.Placed::aspect).orElse(Aspect.PLAIN));
        Expression expression = placed.expression();
        if (expression instanceof Calendar calendar) {
            return calendar(start, calendar);
        }
        if (expression instanceof Expression.Lasting lasting) {
            return Optional.of(lasting(start, lasting));
        }
        if (expression instanceof Expression.Ahead ahead) {
            return Optional.of(ahead(start, ahead.length()));
        }
        if (expression instanceof Expression.Recurring recurring) {
            return Optional.of(start.undated(TimePhraseKind.RECURRENCE, TimeRole.RECURRING)
                    .lasting(recurring.every())
                    .certainty(recurring.every().isPresent() ? TimeCertainty.CERTAIN : TimeCertainty.APPROXIMATE));
        }
        if (expression instanceof Expression.InReportingPeriod reported) {
            return anchor.period().map(period -> reported(start, period, reported.cumulative()));
        }
        if (expression instanceof Expression.InPlanPeriod) {
            return anchor.validity().map(days -> span(start, EdtfSpans.of(days), TimeCertainty.INFERRED));
        }
        return Optional.of(relative(start, expression));
    }

    private Optional<PhraseReading> calendar(PhraseReading.Start start, Calendar expression) {
        YearChoice choice = YearChoice.of(CalendarReader.leading(expression), start.tense(), anchor);
        List<TimeReading> readings = new CalendarReader(anchor).readings(expression, choice);
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        boolean validity = title && isPrintedYears(expression) && start.last() == tokens.size() - 1;
        TimeRole role = validity ? TimeRole.VALIDITY : RoleReader.role(expression, start.tense(), start.aspect());
        List<TimeReading> strict =
                role == TimeRole.DEADLINE && expression.from().kind() == Kind.TURN
                        ? readings.stream().map(this::strictTurn).toList()
                        : readings;
        return Optional.of(start.dated(TimePhraseKind.CALENDAR, role, strict.get(0))
                .certainty(certainty(expression, choice, strict, validity))
                .alternatives(strict.subList(1, strict.size())));
    }

    private static boolean isPrintedYears(Calendar expression) {
        Kind kind = expression.from().kind();
        boolean printed = expression.from().year() instanceof CalendarTerm.Given;
        return printed && expression.relation() == Relation.WITHIN && (kind == Kind.YEARS || kind == Kind.YEAR);
    }

    private static TimeCertainty certainty(
            Calendar expression, YearChoice choice, List<TimeReading> readings, boolean validity) {
        if (readings.size() > 1) {
            return TimeCertainty.AMBIGUOUS;
        }
        boolean exact = expression.portion() == Portion.WHOLE || expression.portion() == Portion.LAST_DAY;
        boolean roughly = !exact || readings.get(0).edtf().isApproximate();
        if (roughly) {
            return TimeCertainty.APPROXIMATE;
        }
        boolean sure = choice.certainty() == TimeCertainty.CERTAIN && !validity;
        return sure ? TimeCertainty.CERTAIN : TimeCertainty.INFERRED;
    }

    /** Due at the turn of the year is due on the last day of the old one, plus the tolerance. */
    private TimeReading strictTurn(TimeReading turn) {
        LocalDate lastDay = turn.earliest().or(turn::latest).orElseThrow();
        return turn.withLatest(lastDay.plus(anchor.yearEndTolerance()));
    }

    private PhraseReading lasting(PhraseReading.Start start, Expression.Lasting lasting) {
        Optional<PhraseReading> from = lasting.from().flatMap(calendar -> calendar(start, calendar));
        Optional<LocalDate> first = from.flatMap(PhraseReading::reading).flatMap(TimeReading::earliest);
        if (from.isEmpty() || first.isEmpty() || lasting.length().isEmpty()) {
            return start.undated(TimePhraseKind.DURATION, TimeRole.DURATION)
                    .lasting(lasting.length())
                    .certainty(lasting.length().isPresent() ? TimeCertainty.CERTAIN : TimeCertainty.APPROXIMATE);
        }
        Period length = lasting.length().get();
        List<TimeReading> others = from.get().alternatives().stream()
                .flatMap(reading -> reading.earliest().stream())
                .map(day -> lasting(day, length))
                .toList();
        return start.dated(TimePhraseKind.CALENDAR, TimeRole.ONGOING, lasting(first.get(), length))
                .lasting(lasting.length())
                .certainty(from.get().certainty())
                .alternatives(others);
    }

    private TimeReading lasting(LocalDate first, Period length) {
        LocalDate last = first.plus(length).minusDays(1);
        return TimeReading.of(EdtfSpans.of(DateRange.of(first, last)), anchor.seasons());
    }

    private PhraseReading ahead(PhraseReading.Start start, Period length) {
        DateRange days = DateRange.of(anchor.date(), anchor.date().plus(length));
        TimeReading reading = TimeReading.of(Edtf.of(days), anchor.seasons());
        return start.dated(TimePhraseKind.CALENDAR, TimeRole.DEADLINE, reading)
                .lasting(Optional.of(length))
                .certainty(TimeCertainty.INFERRED);
    }

    private PhraseReading reported(PhraseReading.Start start, ReportingPeriod period, boolean cumulative) {
        Edtf edtf = cumulative ? EdtfSpans.of(period.covers()) : period.edtf();
        return span(start, edtf, TimeCertainty.INFERRED);
    }

    private PhraseReading span(PhraseReading.Start start, Edtf edtf, TimeCertainty certainty) {
        TimeRole role = start.tense() == Tense.PRESENT ? TimeRole.ONGOING : TimeRole.WITHIN;
        return start.dated(TimePhraseKind.CALENDAR, role, TimeReading.of(edtf, anchor.seasons()))
                .certainty(certainty);
    }

    /** What is said in relation to the day of the text, to an event, or to another time. */
    private PhraseReading relative(PhraseReading.Start start, Expression expression) {
        if (expression instanceof Expression.Continuous) {
            return start.dated(TimePhraseKind.CONTINUOUS, TimeRole.ONGOING, TimeReading.of("../..", anchor.seasons()));
        }
        if (expression instanceof Expression.Event event) {
            TimeRole role = event.relation() == Relation.BEFORE ? TimeRole.DEADLINE : TimeRole.END;
            return start.undated(TimePhraseKind.EVENT, role).certainty(TimeCertainty.APPROXIMATE);
        }
        if (expression instanceof Expression.Now now) {
            return now.dated()
                    ? start.dated(TimePhraseKind.NOW, TimeRole.ONGOING, today()).certainty(TimeCertainty.INFERRED)
                    : start.undated(TimePhraseKind.NOW, TimeRole.ONGOING);
        }
        Optional<LocalDate> from = Optional.ofNullable(antecedent).flatMap(TimeReading::earliest);
        TimeRole role = start.aspect() == Aspect.FINISH ? TimeRole.END : TimeRole.WITHIN;
        return from.map(first -> start.dated(
                        TimePhraseKind.VAGUE, role, TimeReading.of(EdtfSpans.from(first), anchor.seasons())))
                .orElseGet(() -> start.undated(TimePhraseKind.VAGUE, role))
                .certainty(TimeCertainty.APPROXIMATE);
    }

    private TimeReading today() {
        return TimeReading.of(anchor.date() + "~", anchor.seasons());
    }

    /** A verb that says that something goes on or is to come, and no time. */
    private Optional<PhraseReading> undated(TenseCues.Placed cue) {
        PhraseReading.Start start = new PhraseReading.Start(cue.first(), cue.last(), cue.tense(), cue.aspect());
        if (cue.tense() == Tense.PRESENT && cue.aspect() == Aspect.ONGOING) {
            String end = anchor.validity().map(days -> days.last().toString()).orElse("..");
            return Optional.of(
                    start.dated(TimePhraseKind.ASPECT, TimeRole.ONGOING, TimeReading.of("../" + end, anchor.seasons()))
                            .certainty(TimeCertainty.IMPLIED));
        }
        boolean future = cue.tense() == Tense.FUTURE && Lexicon.get().has("undated-future", tokens.lower(cue.first()));
        return future ? Optional.of(undatedFuture(start)) : Optional.empty();
    }

    private PhraseReading undatedFuture(PhraseReading.Start start) {
        LocalDate from = anchor.date();
        Optional<LocalDate> planEnd = anchor.validity().map(DateRange::last).filter(last -> !last.isBefore(from));
        Edtf edtf = planEnd.map(last -> EdtfSpans.yearEnding(from, last)).orElseGet(() -> Edtf.parse(from + "/.."));
        return start.dated(TimePhraseKind.ASPECT, TimeRole.WITHIN, TimeReading.of(edtf, anchor.seasons()))
                .certainty(TimeCertainty.IMPLIED);
    }
}
