package se.tertial.plan.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.model.time.SeasonPolicy;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

class TimePhrasesTest {

    private static final Anchor PLAN = Anchor.plan(LocalDate.of(2023, 10, 6));
    private static final Anchor FOLLOW_UP = Anchor.followUp(ReportingPeriod.tertial(2024, 2));

    /**
     * The table. Square brackets mark the words that are the phrase, around them stands what decides how it is read. The
     * anchor is the date of a plan, with its validity where that is known, or the period of a follow-up.
     */
    @ParameterizedTest(name = "{0} ({1})")
    @CsvFileSource(resources = "time-phrases.csv", numLinesToSkip = 1)
    void readsEveryPhraseOfTheTable(
            String marked,
            String anchor,
            @Nullable Tense tense,
            @Nullable TimeRole role,
            @Nullable String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable TimeCertainty certainty) {
        String text = marked.replace("[", "").replace("]", "");
        List<TimePhrase> found = TimePhrases.find(text, anchor(anchor));
        if (role == null) {
            assertTrue(found.stream().noneMatch(phrase -> marked.contains("[" + phrase.printed() + "]")));
            assertTrue(marked.indexOf('[') >= 0 || found.isEmpty(), () -> "Found " + found);
            return;
        }
        TimePhrase phrase = found.stream()
                .filter(candidate -> marked.contains("[" + candidate.printed() + "]"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Found only " + found));
        assertEquals(tense, phrase.tense());
        assertEquals(role, phrase.role());
        assertEquals(Optional.ofNullable(edtf).map(Edtf::parse), phrase.edtf());
        assertEquals(Optional.ofNullable(earliest), phrase.earliest());
        assertEquals(Optional.ofNullable(latest), phrase.latest());
        assertEquals(certainty, phrase.certainty());
    }

    private static Anchor anchor(String text) {
        int space = text.indexOf(' ');
        if (space > 0) {
            Edtf validity = Edtf.parse(text.substring(space + 1));
            return Anchor.plan(LocalDate.parse(text.substring(0, space)))
                    .withValidity(DateRange.of(
                            validity.earliest().orElseThrow(), validity.latest().orElseThrow()));
        }
        return text.indexOf('T') > 0
                ? Anchor.followUp(ReportingPeriod.parse(text))
                : Anchor.plan(LocalDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ettårig satsning, P1Y",
        "tvååriga medel, P2Y",
        "ett 3-årigt projekt, P3Y",
        "en sexmånadersperiod, P6M",
        "årligt möte, P1Y",
        "möte varje kvartal, P3M",
        "dialog två gånger per år, P6M",
        "ettåriga from april, P1Y",
        "klart inom två år, P2Y"
    })
    void knowsHowLongAndHowOften(String text, Period duration) {
        assertEquals(Optional.of(duration), only(text, FOLLOW_UP).duration());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fleråriga avtal", "regelbundna möten"})
    void leavesALengthOpenThatIsNotSaid(String text) {
        assertEquals(Optional.empty(), only(text, FOLLOW_UP).duration());
    }

    @Test
    void aPlanForAMonthGoneByIsMostLikelyOldTextAndKeepsTheOtherReading() {
        TimePhrase phrase = only("Planen beräknas antas under april", FOLLOW_UP);

        assertEquals(TimeCertainty.AMBIGUOUS, phrase.certainty());
        assertEquals(Optional.of(Edtf.parse("2024-04")), phrase.edtf());
        assertEquals(
                List.of(Edtf.parse("2025-04")),
                phrase.alternatives().stream().map(TimeReading::edtf).toList());
        assertEquals(TimeRole.DECISION, phrase.role());
    }

    @Test
    void theSameWordsInAPlanLieAhead() {
        TimePhrase phrase = only("Planen beräknas antas under april", PLAN);

        assertEquals(Optional.of(Edtf.parse("2024-04")), phrase.edtf());
        assertEquals(TimeCertainty.INFERRED, phrase.certainty());
    }

    @Test
    void theTurnOfTheYearIsStrictUnlessTheAnchorToleratesMore() {
        String text = "Rapporten ska vara färdig vid årsskiftet 2023/24.";

        assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), only(text, PLAN).latest());
        Anchor tolerant = PLAN.withYearEndTolerance(Period.ofMonths(1));
        assertEquals(
                Optional.of(LocalDate.of(2024, 1, 31)), only(text, tolerant).latest());
    }

    @Test
    void seasonsFollowThePolicyOfTheAnchor() {
        TimePhrase phrase = only("Kursen hölls hösten 2023", PLAN.withSeasons(SeasonPolicy.METEOROLOGICAL));

        assertEquals(Optional.of(LocalDate.of(2023, 9, 1)), phrase.earliest());
        assertEquals(Optional.of(LocalDate.of(2023, 11, 30)), phrase.latest());
    }

    @Test
    void aVerbWithoutATimeIsAnAspectAndNoMore() {
        TimePhrase phrase = only("Översynen fortgår.", FOLLOW_UP);

        assertEquals(TimePhraseKind.ASPECT, phrase.kind());
        assertEquals("fortgår", phrase.printed());
    }

    @Test
    void phrasesOfOneSentenceKeepTheirOwnVerbs() {
        List<TimePhrase> phrases =
                TimePhrases.find("En utredning gjordes under 2022 och beslut väntas i mars 2024.", PLAN);

        assertEquals(
                List.of(Tense.PAST, Tense.FUTURE),
                phrases.stream().map(TimePhrase::tense).toList());
        assertEquals(TimeRole.DECISION, phrases.get(1).role());
    }

    @Test
    void aVerbOfTheNextClauseIsFartherAwayThanItLooks() {
        TimePhrase phrase = only("Kursen genomfördes med stort deltagande i Åre i maj, ska utvärderas", FOLLOW_UP);

        assertEquals(Tense.PAST, phrase.tense());
        assertEquals(Optional.of(Edtf.parse("2024-05")), phrase.edtf());
    }

    @Test
    void offsetsPointIntoTheWholeText() {
        String text = "Först detta.\u00a0Sedan, t.ex. i\u00a0maj 2024, nästa sak.";
        TimePhrase phrase = only(text, PLAN);

        assertEquals("i\u00a0maj 2024", phrase.printed());
        assertEquals(phrase.printed(), text.substring(phrase.start(), phrase.end()));
    }

    @Test
    void becomesATimeFrameOfTheModel() {
        TimeFrame frame = only("ska införas senast den 1 mars 2024", PLAN).toTimeFrame(TimeBasis.DECIDED);

        assertEquals(TimeRole.DEADLINE, frame.role());
        assertEquals(TimeBasis.DECIDED, frame.basis());
        assertEquals(Optional.of("senast den 1 mars 2024"), frame.phrase());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), frame.latest());
        assertEquals(Optional.empty(), frame.earliest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-", " ", "7", "läsåret ", "senare pågår kontinuerligt ", "a."})
    void readsAMegabyteOfHostileTextToItsEnd(String part) {
        String text = part.repeat(1_000_000 / part.length()) + ". Klart i maj 2024";

        List<TimePhrase> phrases = TimePhrases.find(text, PLAN);

        assertEquals("i maj 2024", phrases.get(phrases.size() - 1).printed());
    }

    @Test
    void findsTheTimesOfTheRealPlan() throws IOException {
        List<String> lines = Files.readAllLines(shared("000_a1bfd99f05d38567.txt"));
        Anchor anchor = PLAN.withValidity(DateRange.parse("2023-01-01/2025-12-31"));

        List<Integer> dated = lines.stream()
                .filter(line -> TimePhrases.find(line, anchor).stream()
                        .anyMatch(phrase -> phrase.kind() == TimePhraseKind.CALENDAR))
                .map(line -> lines.indexOf(line) + 1)
                .toList();

        assertEquals(List.of(3, 7, 9, 23, 24, 26, 30, 43, 45, 47, 48), dated);
        assertEquals("2022", edtf(lines.get(47), "Under 2022", anchor));
        assertEquals("2023-12-31/2024-01-01", edtf(lines.get(25), "vid årsskiftet 2023/24", anchor));
    }

    @Test
    void findsTheTimesOfTheRealFollowUp() throws IOException {
        List<String> lines = Files.readAllLines(shared("002_3cb01e5ca8f8f71b.txt"));

        assertEquals("2024-05", edtf(lines.get(64), "under maj månad", FOLLOW_UP));
        assertEquals("2024-09-01/2024-12", edtf(lines.get(76), "senare i höst", FOLLOW_UP));
        assertEquals("2024-04/2025-03", edtf(lines.get(6), "ettåriga from april", FOLLOW_UP));
    }

    private static String edtf(String line, String printed, Anchor anchor) {
        return TimePhrases.find(line, anchor).stream()
                .filter(phrase -> phrase.printed().equals(printed))
                .findFirst()
                .flatMap(TimePhrase::edtf)
                .orElseThrow()
                .toString();
    }

    private static Path shared(String document) {
        Path path = Path.of(System.getProperty("tertial.shared", ""), "documents", document);
        Assumptions.assumeTrue(Files.isRegularFile(path), "not given ../shared");
        return path;
    }

    private static TimePhrase only(String text, Anchor anchor) {
        List<TimePhrase> phrases = TimePhrases.find(text, anchor);
        assertEquals(1, phrases.size(), phrases::toString);
        return phrases.get(0);
    }
}
