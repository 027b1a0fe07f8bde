package se.tertial.plan.rules.language;

import static se.tertial.plan.rules.language.Words.number;
import static se.tertial.plan.rules.language.Words.numberOf;
import static se.tertial.plan.rules.language.Words.word;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.rules.language.CalendarTerm.Given;
import se.tertial.plan.rules.language.CalendarTerm.Kind;
import se.tertial.plan.rules.language.Expression.Calendar;
import se.tertial.plan.rules.language.Expression.Lasting;

/** Phrases of time: names of the calendar with what stands before and between them, lengths, rhythms and events. */
final class PhraseGrammar {

    private static final int LONGEST_LENGTH = 12;

    private static final Pattern<Boolean> PREPOSITIONS =
            Words.of("preposition").followedBy(Words.of("preposition").maybe()).map(preposition -> true);

    /** The end of a stretch: "–mars", "till och med mars 2025". */
    private static final Pattern<CalendarTerm> TO = Words.of("range-word").before(CalendarGrammar.TERM);

    private static final Pattern<Calendar> PLAIN = (tokens, index) ->
            term(tokens, index).map(match -> calendar(Relation.WITHIN, match)).flatMap(match -> stretch(tokens, match));

    private static final Pattern<Calendar> RELATED = (tokens, index) -> Words.of("relation")
            .map(Relation::valueOf)
            .at(tokens, index)
            .flatMap(relation ->
                    term(tokens, relation.end()).map(match -> introduced(calendar(relation.value(), match))))
            .flatMap(match -> stretch(tokens, match));

    /** Mellan januari och mars 2025. */
    private static final Pattern<Calendar> BETWEEN = word("mellan")
            .before(CalendarGrammar.TERM)
            .followedBy(word("och"))
            .then(CalendarGrammar.TERM, PhraseGrammar::between)
            .flatMap(stretch -> stretch);

    /** 1–15 mars 2025. */
    private static final Pattern<Calendar> DAYS_OF_A_MONTH = PhraseGrammar::daysOfAMonth;

    private static final Pattern<Calendar> CALENDAR =
            Pattern.longest(List.of(PLAIN, RELATED, BETWEEN, DAYS_OF_A_MONTH));

    private static final Pattern<Integer> COUNT =
            Pattern.longest(List.of(numberOf("number"), number(2, 1, LONGEST_LENGTH)));

    private static final Pattern<Period> LENGTH = COUNT.then(
            Words.of("length-unit"), (count, unit) -> Period.parse(unit).multipliedBy(count));

    private static final Pattern<Lasting> LASTING = Pattern.longest(List.<Pattern<? extends Optional<Period>>>of(
                    PhraseGrammar::compound, Words.of("during").before(LENGTH).map(Optional::of)))
            .then(
                    Pattern.longest(List.of(RELATED))
                            .flatMap(from -> from.relation() == Relation.FROM ? Optional.of(from) : Optional.empty())
                            .maybe(),
                    Lasting::new);

    private static final Pattern<Expression.Ahead> AHEAD = Pattern.longest(
                    List.of(word("inom").before(LENGTH), Words.of("coming").before(LENGTH)))
            .map(Expression.Ahead::new);

    private static final Pattern<Expression.Recurring> RECURRING = Words.of("recurrence")
            .map(every -> new Expression.Recurring(
                    Optional.of(every).filter(length -> !length.isEmpty()).map(Period::parse)));

    /** Any of them, the longest; a name of the calendar before others of the same length. */
    private static final Pattern<Expression> PHRASE = Pattern.longest(List.of(
            CALENDAR,
            LASTING,
            AHEAD,
            RECURRING,
            Words.of("continuous").map(words -> new Expression.Continuous()),
            Words.of("now").map(value -> new Expression.Now(value.equals("DAY"))),
            Words.of("vague").map(words -> new Expression.Vague()),
            Words.of("reporting-period").map(value -> new Expression.InReportingPeriod(value.equals("COVERS"))),
            Words.of("plan-period").map(words -> new Expression.InPlanPeriod()),
            PhraseGrammar::beforeEvent,
            PhraseGrammar::untilEvent));

    private PhraseGrammar() {}

    /** The phrase from an index on; asks whether one can begin there before it tries all the patterns. */
    static Optional<Pattern.Match<Expression>> at(Tokens tokens, int index) {
        return PhraseOpenings.at(tokens, index) ? PHRASE.at(tokens, index) : Optional.empty();
    }

    /** Prepositions, a portion, prepositions, a term; each but the term may be missing. */
    private static Optional<Pattern.Match<Calendar>> term(Tokens tokens, int index) {
        return portionAndTerm(tokens, index)
                .or(() -> PREPOSITIONS
                        .at(tokens, index)
                        .flatMap(prepositions -> portionAndTerm(tokens, prepositions.end()))
                        .map(PhraseGrammar::introduced));
    }

    private static Optional<Pattern.Match<Calendar>> portionAndTerm(Tokens tokens, int index) {
        return Words.of("portion")
                .map(Portion::valueOf)
                .at(tokens, index)
                .flatMap(portion -> bareTerm(tokens, portion.end(), portion.value()))
                .map(PhraseGrammar::introduced)
                .or(() -> bareTerm(tokens, index, Portion.WHOLE));
    }

    private static Optional<Pattern.Match<Calendar>> bareTerm(Tokens tokens, int index, Portion portion) {
        return CalendarGrammar.TERM
                .at(tokens, index)
                .map(match -> within(portion, false, match))
                .or(() -> PREPOSITIONS
                        .at(tokens, index)
                        .flatMap(prepositions -> CalendarGrammar.TERM.at(tokens, prepositions.end()))
                        .map(match -> within(portion, true, match)));
    }

    private static Pattern.Match<Calendar> within(
            Portion portion, boolean introduced, Pattern.Match<CalendarTerm> term) {
        return new Pattern.Match<>(
                new Calendar(Relation.WITHIN, portion, introduced, term.value(), Optional.empty()), term.end());
    }

    private static Pattern.Match<Calendar> calendar(Relation relation, Pattern.Match<Calendar> match) {
        Calendar found = match.value();
        return new Pattern.Match<>(
                new Calendar(relation, found.portion(), found.introduced(), found.from(), found.to()), match.end());
    }

    private static Pattern.Match<Calendar> introduced(Pattern.Match<Calendar> match) {
        Calendar found = match.value();
        return new Pattern.Match<>(
                new Calendar(found.relation(), found.portion(), true, found.from(), found.to()), match.end());
    }

    /** The same, with the end of a stretch where one follows that fits. */
    private static Optional<Pattern.Match<Calendar>> stretch(Tokens tokens, Pattern.Match<Calendar> match) {
        Calendar start = match.value();
        boolean open = start.relation() == Relation.WITHIN || start.relation() == Relation.FROM;
        Optional<Pattern.Match<Calendar>> stretch = Optional.of(match)
                .filter(found -> open && start.portion() == Portion.WHOLE)
                .flatMap(found -> TO.at(tokens, found.end()))
                .flatMap(to -> join(start.introduced(), start.from(), to.value())
                        .map(joined -> new Pattern.Match<>(joined, to.end())));
        return stretch.or(() -> Optional.of(match));
    }

    private static Optional<Calendar> between(CalendarTerm from, CalendarTerm to) {
        return join(true, from, to);
    }

    private static Optional<Calendar> join(boolean introduced, CalendarTerm from, CalendarTerm to) {
        boolean fits = from.kind() == to.kind() && from.kind() != Kind.YEARS && from.tense() == Tense.NONE;
        return fits
                ? Optional.of(new Calendar(Relation.WITHIN, Portion.WHOLE, introduced, from, Optional.of(to)))
                : Optional.empty();
    }

    private static Optional<Pattern.Match<Calendar>> daysOfAMonth(Tokens tokens, int index) {
        boolean starts = !tokens.isGluedBefore(index) && tokens.isMark(index + 1, "-–");
        return Words.digits(tokens, index, 2)
                .filter(day -> starts && day >= 1)
                .flatMap(day -> CalendarGrammar.TERM
                        .at(tokens, index + 2)
                        .filter(to -> to.value().kind() == Kind.DAY)
                        .flatMap(to -> sameMonth(day, to.value())
                                .flatMap(from -> join(true, from, to.value()))
                                .map(joined -> new Pattern.Match<>(joined, to.end()))));
    }

    private static Optional<CalendarTerm> sameMonth(int day, CalendarTerm to) {
        int year = to.year() instanceof Given given ? given.year() : 2000;
        return to.in(year)
                .flatMap(edtf -> edtf.latest())
                .filter(last -> day < last.getDayOfMonth())
                .map(last -> CalendarTerm.of(
                        Kind.DAY, "Y" + last.withDayOfMonth(day).toString().substring(4), to.year()));
    }

    /** Ettårig, 3-årig, flerårig, treårsperiod. */
    private static Optional<Pattern.Match<Optional<Period>>> compound(Tokens tokens, int index) {
        Optional<Integer> count = Words.digits(tokens, index, 2)
                .filter(number ->
                        number <= LONGEST_LENGTH && tokens.isMark(index + 1, "-") && tokens.touchesNext(index));
        if (count.isPresent() && !tokens.isGluedBefore(index)) {
            return Lexicon.get()
                    .value("length-ending", tokens.lower(index + 2))
                    .map(unit -> Optional.of(Period.parse(unit).multipliedBy(count.get())))
                    .map(length -> new Pattern.Match<>(length, index + 3));
        }
        String word = tokens.lower(index);
        for (String ending : Lexicon.get().words("length-ending")) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                Optional<Period> length = Lexicon.get()
                        .value("number", stem)
                        .map(number -> Period.parse(Lexicon.get()
                                        .value("length-ending", ending)
                                        .orElseThrow())
                                .multipliedBy(Integer.parseInt(number)));
                if (length.isPresent() || Lexicon.get().has("many", stem)) {
                    return Optional.of(new Pattern.Match<>(length, index + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** Inför resan: a noun in its definite form; other words after "inför" are what somebody introduces. */
    private static Optional<Pattern.Match<Expression>> beforeEvent(Tokens tokens, int index) {
        String noun = tokens.lower(index + 1);
        boolean definite = noun.length() > 4
                && (noun.endsWith("an") || noun.endsWith("en") || noun.endsWith("et") || noun.endsWith("na"));
        return Words.of("event-before")
                .at(tokens, index)
                .filter(words -> definite)
                .map(words -> new Pattern.Match<>(new Expression.Event(Relation.BEFORE), words.end() + 1));
    }

    /** I väntan på egna rutiner: up to the noun. */
    private static Optional<Pattern.Match<Expression>> untilEvent(Tokens tokens, int index) {
        return Words.of("event-until")
                .at(tokens, index)
                .filter(words -> tokens.is(words.end(), Token.Kind.WORD))
                .map(words -> {
                    boolean qualified = Lexicon.get().has("qualifier", tokens.lower(words.end()))
                            && tokens.is(words.end() + 1, Token.Kind.WORD);
                    return new Pattern.Match<>(new Expression.Event(Relation.UNTIL), words.end() + (qualified ? 2 : 1));
                });
    }
}
