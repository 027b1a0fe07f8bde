package se.tertial.plan.rules.language;

import static se.tertial.plan.rules.language.Words.mark;
import static se.tertial.plan.rules.language.Words.number;
import static se.tertial.plan.rules.language.Words.numberOf;
import static se.tertial.plan.rules.language.Words.word;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.rules.language.CalendarTerm.Given;
import se.tertial.plan.rules.language.CalendarTerm.Kind;
import se.tertial.plan.rules.language.CalendarTerm.Relative;
import se.tertial.plan.rules.language.CalendarTerm.ThisOrBefore;
import se.tertial.plan.rules.language.CalendarTerm.Year;

/** The names of times of the calendar: "den 1 mars 2024", "hösten 2023", "läsåret 2023/24", "Q1", "i år". */
final class CalendarGrammar {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** A printed year that is no part of something longer and counts nothing ("2000 kronor"). */
    static final Pattern<Integer> YEAR = (tokens, index) ->
            tokens.lower(index).length() != 4 || Lexicon.get().has("unit", tokens.lower(index + 1))
                    ? Optional.empty()
                    : number(4, FIRST_YEAR, LAST_YEAR).at(tokens, index);

    private static final Pattern<Optional<Integer>> MAYBE_YEAR =
            Pattern.longest(List.of(word("år").before(YEAR), YEAR)).maybe();

    /** Two years: "2023-2025", "2023/24", "2023–24". */
    private static final Pattern<YearPair> YEAR_PAIR = CalendarGrammar::yearPair;

    private static final Pattern<Integer> MONTH_NAME =
            (tokens, index) -> numberOf("month").at(tokens, index).filter(match -> isSmallOrFirst(tokens, index));

    private static final Pattern<CalendarTerm> ISO_DAY = (tokens, index) -> isoParts(tokens, index, 3)
            .flatMap(parts ->
                    day(parts[2], parts[1], Optional.of(parts[0])).map(term -> new Pattern.Match<>(term, index + 5)));

    private static final Pattern<CalendarTerm> ISO_MONTH = (tokens, index) -> isoParts(tokens, index, 2)
            .filter(parts -> parts[1] >= 1 && parts[1] <= 12)
            .map(parts -> new Pattern.Match<>(month(parts[1], Optional.of(parts[0])), index + 3));

    /** Den 1/3 2024. */
    private static final Pattern<CalendarTerm> SLASH_DAY = word("den")
            .maybe()
            .before((tokens, index) -> Words.digits(tokens, index, 2)
                    .filter(day -> !tokens.isGluedBefore(index) && tokens.isMark(index + 1, "/"))
                    .flatMap(day -> Words.digits(tokens, index + 2, 2)
                            .flatMap(month -> YEAR.at(tokens, index + 3)
                                    .flatMap(year -> day(day, month, Optional.of(year.value()))
                                            .map(term -> new Pattern.Match<>(term, year.end()))))));

    private static final Pattern<Integer> DAY_NUMBER = number(2, 1, 31)
            .followedBy(mark(":").before(Words.of("ordinal-ending")).maybe());

    /** Den 1 december 2021. */
    private static final Pattern<CalendarTerm> NAMED_DAY = word("den")
            .maybe()
            .before(DAY_NUMBER)
            .then(MONTH_NAME, (day, month) -> new int[] {day, month})
            .then(MAYBE_YEAR, (day, year) -> day(day[0], day[1], year))
            .flatMap(term -> term);

    private static final Pattern<CalendarTerm> MONTH =
            MONTH_NAME.followedBy(word("månad").maybe()).then(MAYBE_YEAR, CalendarGrammar::month);

    private static final Pattern<CalendarTerm> WEEK =
            Words.of("week").before(number(2, 1, 53)).then(MAYBE_YEAR, (week, year) -> week(week, year));

    private static final Pattern<CalendarTerm> SEASON = Words.of("season").then(MAYBE_YEAR, CalendarGrammar::season);

    /** Vintern 2023/24. */
    private static final Pattern<CalendarTerm> WINTER_OF_TWO_YEARS = word("vintern")
            .before(YEAR_PAIR)
            .flatMap(CalendarGrammar::following)
            .map(year -> CalendarTerm.of(Kind.SEASON, "Y-24", new Given(year)));

    /** I våras, i höst. */
    private static final Pattern<CalendarTerm> TENSED_SEASON = Pattern.longest(List.of(
            Words.of("season-past").map(code -> season(code, Tense.PAST)),
            Words.of("season-coming").map(code -> season(code, Tense.FUTURE)),
            Words.of("season-of-this-year").map(code -> season(code, Tense.PRESENT)),
            (tokens, index) -> Words.of("season-if-last-word")
                    .at(tokens, index)
                    .filter(match -> !tokens.is(match.end(), Token.Kind.WORD))
                    .map(match -> new Pattern.Match<>(season(match.value(), Tense.PRESENT), match.end()))));

    private static final Pattern<CalendarTerm> SCHOOL_TERM = Pattern.longest(List.of(
            Words.of("school-term").then(MAYBE_YEAR, (form, year) -> CalendarTerm.of(Kind.SCHOOL_TERM, form, year)),
            Words.of("school-term-with-year")
                    .then(YEAR, (form, year) -> CalendarTerm.of(Kind.SCHOOL_TERM, form, new Given(year)))));

    private static final Pattern<CalendarTerm> SCHOOL_YEAR = Words.of("school-year")
            .then(
                    Pattern.longest(List.of(YEAR_PAIR.flatMap(CalendarGrammar::following), YEAR))
                            .maybe(),
                    (form, year) -> CalendarTerm.of(Kind.SCHOOL_YEAR, form, year));

    private static final Pattern<CalendarTerm> TURN = Pattern.longest(List.of(
            Words.of("year-turn")
                    .then(YEAR_PAIR.flatMap(CalendarGrammar::following), (form, year) -> turn(form, new Given(year))),
            Words.of("year-turn").then(MAYBE_YEAR, CalendarGrammar::yearTurn),
            Words.of("half-year-turn").then(MAYBE_YEAR, (form, year) -> CalendarTerm.of(Kind.TURN, form, year))));

    private static final Pattern<CalendarTerm> PART_OF_YEAR = Pattern.longest(List.of(
                    Words.of("part-of-year")
                            .then(number(1, 1, 4), CalendarGrammar::code)
                            .then(MAYBE_YEAR, (code, year) -> partOfYear(code, year)),
                    (tokens, index) -> letterAndNumber(tokens, index)
                            .flatMap(match -> MAYBE_YEAR
                                    .at(tokens, match.end())
                                    .map(year ->
                                            new Pattern.Match<>(partOfYear(match.value(), year.value()), year.end()))),
                    numberOf("ordinal")
                            .then(Words.of("part-of-year-definite"), (number, first) -> code(first, number))
                            .then(MAYBE_YEAR, CalendarGrammar::partOfYear)))
            .flatMap(term -> term);

    private static final Pattern<CalendarTerm> YEAR_TERM = Pattern.longest(List.of(
            word("år").maybe().before(YEAR).map(year -> CalendarTerm.of(Kind.YEAR, "Y", new Given(year))),
            numberOf("relative-year").map(offset -> CalendarTerm.of(Kind.YEAR, "Y", new Relative(offset)))));

    /** I år: brings its preposition along. */
    private static final Pattern<CalendarTerm> THIS_YEAR = numberOf("relative-year-with-preposition")
            .map(offset -> CalendarTerm.of(Kind.YEARS, "Y", new Relative(offset)));

    private static final Pattern<CalendarTerm> YEARS =
            YEAR_PAIR.flatMap(pair -> pair.second() > pair.first() ? Optional.of(years(pair)) : Optional.empty());

    /** Årets slut. */
    private static final Pattern<CalendarTerm> YEAR_END =
            numberOf("year-end").map(offset -> CalendarTerm.of(Kind.LAST_DAY, "Y-12-31", new Relative(offset)));

    /** Any of them, the longest. */
    static final Pattern<CalendarTerm> TERM = Pattern.longest(List.of(
            ISO_DAY,
            ISO_MONTH,
            SLASH_DAY,
            NAMED_DAY,
            MONTH,
            WEEK,
            SEASON,
            WINTER_OF_TWO_YEARS,
            TENSED_SEASON,
            SCHOOL_TERM,
            SCHOOL_YEAR,
            TURN,
            PART_OF_YEAR,
            YEAR_TERM,
            THIS_YEAR,
            YEARS,
            YEAR_END));

    private CalendarGrammar() {}

    private record YearPair(int first, int second) {}

    private static Optional<Pattern.Match<YearPair>> yearPair(Tokens tokens, int index) {
        boolean starts = tokens.lower(index).length() == 4 && !tokens.isGluedBefore(index);
        if (!starts || !tokens.isMark(index + 1, "/-–") || tokens.isGluedAfter(index + 2)) {
            return Optional.empty();
        }
        Optional<Integer> first = Words.digits(tokens, index, 4).filter(CalendarGrammar::isYear);
        int length = tokens.lower(index + 2).length();
        boolean month = tokens.isMark(index + 1, "-") && length == 2 && isMonth(tokens.lower(index + 2));
        if (first.isEmpty() || month || (length != 2 && length != 4)) {
            return Optional.empty();
        }
        int century = length == 2 ? first.get() / 100 * 100 : 0;
        return Words.digits(tokens, index + 2, 4)
                .map(second -> new YearPair(first.get(), century + second))
                .filter(pair -> isYear(pair.second()))
                .map(pair -> new Pattern.Match<>(pair, index + 3));
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static boolean isMonth(String digits) {
        return digits.compareTo("12") <= 0;
    }

    /** The first of two years that follow each other. */
    private static Optional<Integer> following(YearPair pair) {
        return pair.second() == pair.first() + 1 ? Optional.of(pair.first()) : Optional.empty();
    }

    /** Two or three numbers with hyphens and no spaces, of which the first is a year. */
    private static Optional<int[]> isoParts(Tokens tokens, int index, int count) {
        int[] parts = new int[count];
        int last = index + 2 * (count - 1);
        if (tokens.isGluedBefore(index) || tokens.isGluedAfter(last)) {
            return Optional.empty();
        }
        for (int i = 0; i < count; i++) {
            int at = index + 2 * i;
            boolean wellFormed =
                    tokens.is(at, Token.Kind.NUMBER) && tokens.lower(at).length() == (i == 0 ? 4 : 2);
            boolean joined =
                    at == last || (tokens.touchesNext(at) && tokens.isMark(at + 1, "-") && tokens.touchesNext(at + 1));
            if (!wellFormed || !joined) {
                return Optional.empty();
            }
            parts[i] = Integer.parseInt(tokens.lower(at));
        }
        return isYear(parts[0]) ? Optional.of(parts) : Optional.empty();
    }

    /** Names of months are small in Swedish; a capital within a sentence is a person's name ("Maj", "April"). */
    private static boolean isSmallOrFirst(Tokens tokens, int index) {
        return index == 0 || tokens.get(index).text().equals(tokens.lower(index));
    }

    private static Optional<CalendarTerm> day(int day, int month, Optional<Integer> year) {
        String form = String.format(Locale.ROOT, "Y-%02d-%02d", month, day);
        CalendarTerm term = CalendarTerm.of(Kind.DAY, form, year);
        return term.in(year.orElse(2000)).map(exists -> term);
    }

    private static CalendarTerm month(int month, Optional<Integer> year) {
        return CalendarTerm.of(Kind.MONTH, String.format(Locale.ROOT, "Y-%02d", month), year);
    }

    private static CalendarTerm week(int week, Optional<Integer> year) {
        return new CalendarTerm(
                Kind.WEEK,
                number -> days(week, number),
                year.<Year>map(Given::new).orElseGet(CalendarTerm.Open::new),
                Tense.NONE);
    }

    private static Edtf days(int week, int year) {
        // The fourth of January always lies in the first week.
        LocalDate day = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
        LocalDate monday = day.minus(day.getDayOfWeek().getValue() - 1L, ChronoUnit.DAYS);
        return Edtf.of(DateRange.of(monday, monday.plusDays(6)));
    }

    private static CalendarTerm season(String code, Optional<Integer> year) {
        boolean winter = code.startsWith("24");
        return year.isPresent() && winter
                ? CalendarTerm.of(Kind.SEASON, "Y-" + code, new ThisOrBefore(year.get()))
                : CalendarTerm.of(Kind.SEASON, "Y-" + code, year);
    }

    private static CalendarTerm season(String code, Tense tense) {
        return CalendarTerm.of(Kind.SEASON, "Y-" + code, Optional.empty()).withTense(tense);
    }

    private static CalendarTerm turn(String form, Year year) {
        return CalendarTerm.of(Kind.TURN, form, year);
    }

    private static CalendarTerm yearTurn(String form, Optional<Integer> year) {
        return turn(form, year.<Year>map(ThisOrBefore::new).orElseGet(CalendarTerm.Open::new));
    }

    private static CalendarTerm years(YearPair pair) {
        return new CalendarTerm(
                Kind.YEARS, year -> Edtf.parse(year + "/" + pair.second()), new Given(pair.first()), Tense.NONE);
    }

    /** T2, Q1. */
    private static Optional<Pattern.Match<Integer>> letterAndNumber(Tokens tokens, int index) {
        boolean joined = tokens.touchesNext(index) && !tokens.isGluedBefore(index) && !tokens.isGluedAfter(index + 1);
        return Lexicon.get()
                .value("part-of-year-letter", tokens.lower(index))
                .filter(first -> joined)
                .flatMap(first -> Words.digits(tokens, index + 1, 1).map(number -> code(first, number)))
                .map(code -> new Pattern.Match<>(code, index + 2));
    }

    /** The EDTF code of a numbered part of the year, or 0 if the year has no such part. */
    private static int code(String first, int number) {
        int firstCode = Integer.parseInt(first);
        int parts = firstCode == 33 ? 4 : firstCode == 37 ? 3 : 2;
        return number >= 1 && number <= parts ? firstCode + number - 1 : 0;
    }

    private static Optional<CalendarTerm> partOfYear(int code, Optional<Integer> year) {
        return code == 0 ? Optional.empty() : Optional.of(CalendarTerm.of(Kind.PART_OF_YEAR, "Y-" + code, year));
    }
}
