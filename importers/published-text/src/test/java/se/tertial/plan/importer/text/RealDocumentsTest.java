package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityAspect;
import se.tertial.plan.model.document.ActivityKind;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.ReferenceDocument;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.document.RequirementKind;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.CrossReference;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.MentionKind;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/** The two documents that the project starts from, read without an organisation file. */
class RealDocumentsTest {

    private static final Path DOCUMENTS = Path.of(System.getProperty("tertial.shared", "."), "documents");
    private static final Path PLAN = DOCUMENTS.resolve("000_a1bfd99f05d38567.txt");
    private static final Path REPORT = DOCUMENTS.resolve("002_3cb01e5ca8f8f71b.txt");

    @BeforeEach
    void documentsAreGiven() {
        assumeTrue(Files.isDirectory(DOCUMENTS), "not given ../shared/documents");
    }

    private static Portfolio read(Path file) {
        try {
            return PublishedTextImporter.create()
                    .importDocument(file.toString(), Files.readAllBytes(file))
                    .portfolio();
        } catch (IOException | ImportException e) {
            throw new AssertionError(e);
        }
    }

    private static FollowUp followUp() {
        return read(REPORT).followUps().get(0);
    }

    private static Plan plan() {
        return read(PLAN).plans().get(0);
    }

    private static List<Comment> comments() {
        return followUp().reports().stream()
                .flatMap(report -> report.comments().stream())
                .toList();
    }

    private static <T> Map<T, Long> counts(Stream<T> things) {
        return new TreeMap<>(things.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    private static int line(Optional<Source> source) {
        return source.flatMap(Source::span).map(SourceSpan::firstLine).orElseThrow();
    }

    private static Comment commentAt(int headingLine) {
        return comments().stream()
                .filter(its -> line(its.source()) == headingLine)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Activity> flat(Activity activity) {
        return Stream.concat(Stream.of(activity), activity.activities().stream().flatMap(RealDocumentsTest::flat));
    }

    private static Activity activityAt(int line) {
        return plan().focusAreas().stream()
                .flatMap(area -> area.activities().stream())
                .flatMap(RealDocumentsTest::flat)
                .filter(its -> line(its.source()) == line)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theReportHasNineAssignmentsWithTheirCodes() {
        Portfolio portfolio = read(REPORT);
        List<Optional<String>> codes = portfolio.assignments().stream()
                .map(Assignment::responsibility)
                .map(Optional::orElseThrow)
                .map(Responsibility::code)
                .toList();
        assertAll(
                () -> assertEquals(9, portfolio.assignments().size()),
                () -> assertEquals(4, Collections.frequency(codes, Optional.of("(RS)"))),
                () -> assertEquals(1, Collections.frequency(codes, Optional.of("(RS+nämnder)"))),
                () -> assertEquals(4, Collections.frequency(codes, Optional.empty())),
                () -> assertEquals(
                        List.of(2, 9, 16, 23, 30, 37, 48, 60, 79),
                        portfolio.assignments().stream()
                                .map(its -> line(its.source()))
                                .toList()));
    }

    @Test
    void theReportSaysWhoAnswersAndHowThatIsKnown() {
        List<ResponsibilityOrigin> origins = read(REPORT).assignments().stream()
                .map(its -> its.responsibility().orElseThrow().origin())
                .toList();
        assertEquals(
                Map.of(
                        ResponsibilityOrigin.EXPLICIT, 5L,
                        ResponsibilityOrigin.IN_TEXT, 1L,
                        ResponsibilityOrigin.MISSING, 3L),
                counts(origins.stream()));
    }

    @Test
    void theReportHasNineYellowTokensWithoutAScale() {
        List<Report> reports = followUp().reports();
        assertTrue(reports.stream()
                .allMatch(report -> report.assessments().size() == 1
                        && report.assessments().get(0).printed().equals(Optional.of("Gul"))
                        && report.assessments().get(0).scale().isEmpty()));
        assertEquals(9, reports.size());
    }

    @Test
    void theReportHasSixteenComments() {
        Map<String, Long> bodies =
                counts(comments().stream().map(its -> its.body().orElseThrow().value()));
        assertEquals(
                Map.of(
                        "organ-regionstyrelsen", 9L,
                        "organ-halso-och-sjukvardsnamnden", 3L,
                        "organ-regionala-utvecklingsnamnden", 2L,
                        "organ-kollektivtrafiknamnden", 2L),
                bodies);
        assertEquals(
                Map.of(1, 14L, 2, 2L),
                counts(comments().stream().map(its -> its.paragraphs().size())));
    }

    @Test
    void theReportIsAViewOfTheSecondTertialSoFar() {
        FollowUp followUp = followUp();
        assertAll(
                () -> assertEquals("2024-T2", followUp.period().code()),
                () -> assertEquals(
                        DateRange.parse("2024-01-01/2024-08-31"),
                        followUp.period().covers()),
                () -> assertEquals(Completeness.VIEW, followUp.completeness()));
    }

    @Test
    void theReportPointsAtTwoTargetAreasOnce() {
        List<CrossReference> references =
                comments().stream().flatMap(its -> its.references().stream()).toList();
        assertEquals(1, references.size());
        assertEquals(
                List.of("Hälso- och sjukvård", "Tandvård"),
                references.get(0).targets().stream()
                        .map(target -> target.printed())
                        .toList());
    }

    @Test
    void theReportHasCommentsThatReferAskAndTellNothing() {
        assertEquals(
                Map.of(
                        CommentKind.PROGRESS, 12L,
                        CommentKind.NEED, 2L,
                        CommentKind.REFERRAL, 1L,
                        CommentKind.NO_NEWS, 1L),
                counts(comments().stream().map(Comment::kind)));
    }

    @Test
    void theReportTellsOfTimes() {
        TimeFrame may = commentAt(63).timeFrames().get(0);
        assertEquals(TimeCertainty.AMBIGUOUS, may.certainty());
        assertEquals(TimeBasis.MENTIONED, commentAt(5).timeFrames().get(1).basis());
        assertEquals(
                LocalDate.of(2024, 12, 31),
                commentAt(75).timeFrames().get(0).latest().orElseThrow());
    }

    @Test
    void theReportHasOneHyphenThatIsLeftFromHyphenation() {
        List<String> words = read(REPORT).importNotes().stream()
                .filter(note -> note.code().equals("Q01"))
                .map(note -> note.evidence().get("word"))
                .toList();
        assertEquals(1, words.size());
    }

    @Test
    void thePlanHasSixAreasInOrderAndTwentyFiveActivities() {
        List<FocusArea> areas = plan().focusAreas();
        assertEquals(
                List.of(
                        "God och nära vård",
                        "Stärkt dialog med medborgarna",
                        "Stärkt kommunikation",
                        "Arbete mot hot och hat",
                        "Kultur och civilsamhället",
                        "Interna processer"),
                areas.stream().map(area -> area.title().plain()).toList());
        assertEquals(
                List.of(3, 2, 1, 3, 5, 3),
                areas.stream().map(area -> area.activities().size()).toList());
        assertEquals(
                25,
                areas.stream()
                        .flatMap(area -> area.activities().stream())
                        .flatMap(RealDocumentsTest::flat)
                        .count());
        assertEquals(Optional.of("inklusive brukare"), areas.get(1).scope().map(scope -> scope.plain()));
        assertTrue(areas.get(1).printedTitle().orElseThrow().startsWith("STÄRKT DIALOG"));
    }

    @Test
    void thePlanHasNumberDateAndAValidityThatIsInferred() {
        Plan plan = plan();
        TimeFrame validity = plan.validity().orElseThrow();
        assertAll(
                () -> assertEquals(
                        "RS/532/2023", plan.recordNumber().orElseThrow().printed()),
                () -> assertEquals(LocalDate.of(2023, 10, 6), plan.date().orElseThrow()),
                () -> assertEquals("2023/2025", validity.edtf().orElseThrow().toString()),
                () -> assertEquals(TimeCertainty.INFERRED, validity.certainty()),
                () -> assertEquals(List.of(), plan.decisions()),
                () -> assertTrue(notes(PLAN).contains("I-VALIDITY")));
    }

    private static List<String> notes(Path file) {
        return read(file).importNotes().stream().map(ImportNote::code).toList();
    }

    @Test
    void thePlanCarriesOutAStrategyWhoseDecisionItCites() {
        Portfolio portfolio = read(PLAN);
        Strategy strategy = portfolio.strategies().get(0);
        Decision decision = strategy.decisions().get(0);
        ReferenceDocument declaration = portfolio.documents().get(0);
        assertAll(
                () -> assertEquals(1, portfolio.strategies().size()),
                () -> assertEquals(
                        RelationType.IMPLEMENTS, plan().relations().get(0).type()),
                () -> assertEquals(
                        strategy.id(),
                        plan().relations().get(0).target().orElseThrow().id()),
                () -> assertEquals(
                        Optional.of(LocalDate.of(2021, 12, 1)), decision.date().flatMap(TimeFrame::earliest)),
                () -> assertEquals(Optional.of("§ 150"), decision.paragraph()),
                () -> assertEquals(
                        "organ-regionfullmaktige", decision.body().orElseThrow().value()),
                () -> assertEquals(
                        RelationType.FULFILS_COMMITMENT_OF,
                        strategy.relations().get(0).type()),
                () -> assertEquals(
                        declaration.id(),
                        strategy.relations().get(0).target().orElseThrow().id()),
                () -> assertEquals(DocumentKind.DECLARATION, declaration.kind()));
    }

    @Test
    void thePlanAsksForAccessibilityOfAllOfIt() {
        assertEquals(RequirementKind.ACCESSIBILITY, plan().requirements().get(0).kind());
        assertEquals(1, plan().requirements().size());
        assertTrue(plan().requirements().get(0).appliesTo().isEmpty());
    }

    @Test
    void aSentenceBrokenByAPageIsWhole() {
        Activity inquiry = activityAt(24);
        assertTrue(inquiry.text().orElseThrow().plain().contains("i Regionens samtliga verksamheter."));
        assertTrue(inquiry.purpose().isPresent());
        assertTrue(inquiry.goal().isPresent());
        TimeFrame deadline = inquiry.timeFrames().stream()
                .filter(frame -> frame.role() == TimeRole.DEADLINE)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), deadline.latest());
        assertTrue(notes(PLAN).contains("I-JOINED"));
    }

    @Test
    void activitiesHaveTheirKindsTitlesAndAspects() {
        assertAll(
                () -> assertEquals(ActivityKind.STATEMENT, activityAt(16).kind()),
                () -> assertEquals(
                        Optional.of(ActivityAspect.CONTINUE), activityAt(14).aspect()),
                () -> assertEquals(
                        Optional.of(ActivityAspect.RESUME), activityAt(15).aspect()),
                () -> assertTrue(activityAt(34).conditional()),
                () -> assertTrue(activityAt(40).title().isPresent()
                        && activityAt(40).text().isPresent()),
                () -> assertEquals(ActivityKind.GROUP, activityAt(44).kind()),
                () -> assertEquals(1, activityAt(44).activities().size()),
                () -> assertEquals(ActivityKind.EXAMPLE, activityAt(53).kind()),
                () -> assertEquals(3, activityAt(52).activities().size()));
    }

    @Test
    void activitiesTellOfDecisions() {
        Decision expected = activityAt(23).decisions().get(0);
        Decision taken = activityAt(42).decisions().get(0);
        assertEquals(DecisionState.EXPECTED, expected.state());
        assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), expected.date().flatMap(TimeFrame::latest));
        assertEquals(DecisionState.TAKEN, taken.state());
        assertEquals(
                "2023-06", taken.date().flatMap(TimeFrame::edtf).orElseThrow().toString());
    }

    @Test
    void onlySevenActivitiesAreDated() {
        List<Integer> dated = plan().focusAreas().stream()
                .flatMap(area -> area.activities().stream())
                .flatMap(RealDocumentsTest::flat)
                .filter(activity -> activity.timeFrames().stream().anyMatch(RealDocumentsTest::isDated))
                .map(activity -> line(activity.source()))
                .toList();
        assertEquals(List.of(23, 24, 30, 42, 45, 47, 48), dated);
    }

    @Test
    void whatOnlyAVerbSaysOfTimeIsImplied() {
        TimeFrame goesOn = activityAt(34).timeFrames().get(0);
        assertEquals(TimeCertainty.IMPLIED, goesOn.certainty());
        assertEquals(Optional.of("pågår"), goesOn.phrase());
        assertEquals(Optional.of(LocalDate.of(2025, 12, 31)), goesOn.latest());
        assertEquals(
                List.of("2023/2025", "2023-10-06/2025", "2023-10-06/2025"),
                activityAt(30).timeFrames().stream()
                        .map(frame -> frame.edtf().orElseThrow().toString())
                        .toList());
    }

    private static boolean isDated(TimeFrame frame) {
        return frame.certainty() != TimeCertainty.IMPLIED;
    }

    @Test
    void thePlanNamesPersonsAddressesAndATermInSouthSami() {
        Portfolio portfolio = read(PLAN);
        assertEquals(
                2L,
                activityAt(45).mentions().stream()
                        .map(Mention::kind)
                        .filter(MentionKind.PERSON::equals)
                        .count());
        assertEquals(2, Collections.frequency(notes(PLAN), "I-PERSON"));
        assertEquals(
                "https://www.regionjh.se", activityAt(30).links().get(0).uri().toString());
        assertTrue(portfolio.glossary().stream()
                .anyMatch(entry -> entry.language().equals(Optional.of(Language.SMA))
                        && entry.meaning().map(Object::toString).equals(Optional.of("nyckel"))));
        assertFalse(notes(PLAN).contains("Q01"));
    }

    @Test
    void nothingIsLostAndTheSameFileGivesTheSame() throws IOException {
        for (Path file : List.of(PLAN, REPORT)) {
            Portfolio portfolio = read(file);
            assertEquals(List.of(), LostText.of(Files.readString(file), portfolio));
            assertEquals(portfolio, read(file));
        }
    }
}
