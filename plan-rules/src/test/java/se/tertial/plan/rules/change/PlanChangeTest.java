package se.tertial.plan.rules.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.status.StatusScales;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;

class PlanChangeTest {

    private static final StatusScale SCALE =
            StatusScales.find(Id.of("lifecycle")).orElseThrow();
    private static final String LONG =
            "Arbetet har kommit igång med två verksamheter, och en tredje är vidtalad inför hösten.";

    @Test
    void tellsWhichWayStatusesMovedAndHowLongTheyStoodStill() {
        Portfolio portfolio = plans("u1", "u2", "u3", "u4")
                .addFollowUps(
                        followUp("f0", "2023", report("u1", "ongoing"), report("u2", "planned")),
                        followUp(
                                "f1",
                                "2024-T1",
                                report("u1", "ongoing"),
                                report("u2", "planned"),
                                report("u4", "paused")),
                        followUp(
                                "f2",
                                "2024-T2",
                                report("u1", "ongoing"),
                                report("u2", "completed"),
                                report("u3", "planned")))
                .build();
        PlanChange change = between(portfolio, "2024-T1", "2024-T2");
        assertEquals(
                List.of(
                        "assignment:u2: förbättrad, Planerad → Genomförd",
                        "assignment:u3: har fått status, Planerad",
                        "assignment:u4: saknar numera status, var Pausad",
                        "T1 2024 → T2 2024: förbättrad 1, oförändrad 1, har fått status 1, saknar numera status 1"),
                change.lines(Language.SV));
        assertEquals(
                "assignment:u1: unchanged, Ongoing (3 periods)",
                change.subjects().get(0).explanation(Language.EN));
    }

    @Test
    void aSilentPeriodIsPassedOverAndAnotherStatusEndsTheCount() {
        Portfolio portfolio = plans("u1")
                .addFollowUps(
                        followUp("f1", "2023-T1", report("u1", "ongoing")),
                        followUp("f2", "2023-T2", report("u1", "planned")),
                        followUp("f3", "2023", report("u1", "ongoing")),
                        followUp("f4", "2024-T1"),
                        followUp("f5", "2024-T2", report("u1", "ongoing")),
                        followUp("f6", "2024", report("u1", "ongoing")))
                .build();
        assertEquals(
                "assignment:u1: oförändrad, Pågår (3 perioder)",
                between(portfolio, "2024-T2", "2024").subjects().get(0).explanation(Language.SV));
    }

    @Test
    void correctionsCountInPlaceOfWhatTheyCorrect() {
        Portfolio portfolio = plans("u1", "u2")
                .addFollowUps(
                        followUp("f1", "2024-T1", report("u1", "planned"), report("u2", "planned")),
                        followUp("f2", "2024-T2", report("u1", "completed"), report("u2", "completed")),
                        FollowUp.builder()
                                .copy(followUp("f3", "2024-T2", report("u1", "not-started")))
                                .revision(2)
                                .supersedes(Id.of("f2"))
                                .build())
                .build();
        assertEquals(
                "T1 2024 → T2 2024: improved 1, worsened 1",
                last(between(portfolio, "2024-T1", "2024-T2").lines(Language.EN)));
        PlanChange revised =
                PlanChange.between(Side.ofRevision(portfolio, Id.of("f2")), Side.ofRevision(portfolio, Id.of("f3")));
        assertEquals(
                List.of(
                        "assignment:u1: försämrad, Genomförd → Ej påbörjad",
                        "T2 2024 → T2 2024: försämrad 1, oförändrad 1"),
                revised.lines(Language.SV));
    }

    @Test
    void statusesByBodyAreComparedBodyByBody() {
        Portfolio portfolio = plans("u1")
                .addFollowUps(
                        followUp("f1", "2024-T1", judged("u1", says("rs", "planned"), says("hsn", "completed"))),
                        followUp("f2", "2024-T2", judged("u1", says("rs", "completed"))))
                .build();
        assertEquals(
                List.of(
                        "assignment:u1: rs förbättrad, Planerad → Genomförd; hsn saknar numera status, var Genomförd;"
                                + " hsn säger inget längre",
                        "body:hsn: har tystnat helt, i alla uppföljningar",
                        "T1 2024 → T2 2024: säger inget längre 1, förbättrad 1, saknar numera status 1"),
                between(portfolio, "2024-T1", "2024-T2").lines(Language.SV));
    }

    @Test
    void whoWasNotAskedOrExistsNoMoreHasNotFallenSilent() {
        Report before = judged("u1", says("rs", "planned"), says("hsn", "planned"), says("old", "planned"));
        Portfolio.Builder portfolio = plans("u1")
                .addBodies(Body.builder()
                        .id("old")
                        .name("Gamla nämnden")
                        .kind(BodyKind.COMMITTEE)
                        .to(LocalDate.of(2024, 6, 30))
                        .build())
                .addFollowUps(
                        followUp("f1", "2024-T1", before),
                        followUp("f2", "2024-T2", judged("u1", says("rs", "planned"))));
        assertEquals(List.of(Id.of("hsn")), silent(portfolio.build()));
        portfolio.addReportingDuties(ReportingDuty.builder()
                .id("d")
                .subject(Ref.parse("assignment:u1"))
                .body("hsn")
                .addPeriods(ReportingPeriod.parse("2024-T1"))
                .build());
        assertEquals(List.of(), silent(portfolio.build()));
    }

    private static List<Id> silent(Portfolio portfolio) {
        return between(portfolio, "2024-T1", "2024-T2").subjects().get(0).silent();
    }

    @Test
    void aBodyIsMissedOnlyWhereItSpokeOfSomethingThatIsStillThere() {
        Portfolio portfolio = plans("u1")
                .addAssignments(event("u2", "Utred taxan", AssignmentEventKind.CLOSED, "2024-07"))
                .addFollowUps(
                        followUp(
                                "f1",
                                "2024-T1",
                                judged("u1", says("rs", "planned")),
                                judged("u2", says("hsn", "ongoing"))),
                        followUp("f2", "2024-T2", judged("u1", says("rs", "planned"))))
                .build();
        assertEquals(List.of(), between(portfolio, "2024-T1", "2024-T2").silent());
    }

    @Test
    void whatIsOfAKindNotAskedForIsNeitherNewNorGone() {
        Portfolio portfolio = plans("u1", "u2")
                .addFollowUps(
                        followUp("f1", "2024-T1", report("u1", "planned")),
                        followUp("f2", "2024-T2", report("u2", "planned")))
                .build();
        ChangeOptions goals =
                ChangeOptions.builder().kinds(Set.of(ObjectKind.GOAL)).build();
        PlanChange change = PlanChange.between(
                Side.of(portfolio, ReportingPeriod.parse("2024-T1")),
                Side.of(portfolio, ReportingPeriod.parse("2024-T2")),
                goals);
        assertEquals(
                List.of(
                        "assignment:u2: has got a status, Planned",
                        "assignment:u1: has no status any more, was Planned",
                        "T1 2024 → T2 2024: has got a status 1, has no status any more 1"),
                change.lines(Language.EN));
    }

    @Test
    void whatStandsStillWithoutAStatusSaysSo() {
        Portfolio portfolio = plans("u1").build();
        SubjectChange change = PlanChange.between(Side.latest(portfolio), Side.latest(portfolio))
                .subjects()
                .get(0);
        assertEquals("assignment:u1: finns kvar, utan status", change.explanation(Language.SV));
    }

    @Test
    void commentsThatRepeatEarlierOnesAreNamed() {
        Portfolio portfolio = plans("u1")
                .addFollowUps(
                        followUp(
                                "f1",
                                "2024-T1",
                                commented("u1", comment("k1", "rs", LONG), comment("k2", "hsn", "Pågår."))),
                        followUp(
                                "f2",
                                "2024-T2",
                                commented(
                                        "u1",
                                        comment("k3", "rs", LONG.replace("hösten", "våren")),
                                        comment("k4", "hsn", "Pågår."))))
                .build();
        CopiedComment copy = between(portfolio, "2024-T1", "2024-T2")
                .subjects()
                .get(0)
                .copied()
                .get(0);
        assertEquals(Id.of("k3"), copy.comment());
        assertEquals(Id.of("k1"), copy.original());
        assertEquals(
                List.of(
                        "assignment:u1: kommentar upprepad, k3/rs = k1/rs (likhet 96_%)",
                        "T1 2024 → T2 2024: kommentar upprepad 1"),
                between(portfolio, "2024-T1", "2024-T2").lines(Language.SV).stream()
                        .map(line -> line.replace('\u00a0', '_'))
                        .toList());
    }

    @Test
    void anAssignmentIsNewOnceGivenAndGoneOnceEnded() {
        Portfolio portfolio = plans().addAssignments(
                        event("u1", "Bygg en ny vårdcentral", AssignmentEventKind.GIVEN, "2024-06"),
                        event("u2", "Utred ungdomarnas inflytande", AssignmentEventKind.CLOSED, "2024-07"))
                .addFollowUps(followUp("f1", "2024-T1"), followUp("f2", "2024-T2"))
                .build();
        assertEquals(
                List.of("assignment:u1: new", "assignment:u2: gone", "T1 2024 → T2 2024: new 1, gone 1"),
                between(portfolio, "2024-T1", "2024-T2").lines(Language.EN));
    }

    @Test
    void aWordingIsComparedById() {
        Assignment assignment = Assignment.builder()
                .id("u1")
                .text("Korta köerna till barnpsykiatrin i hela länet")
                .addWordings(
                        Wording.builder()
                                .text("Korta köerna till barnpsykiatrin")
                                .to(LocalDate.of(2024, 5, 31))
                                .build(),
                        Wording.builder()
                                .text("Korta köerna till barnpsykiatrin i hela länet")
                                .from(LocalDate.of(2024, 6, 1))
                                .build())
                .build();
        Portfolio portfolio = plans().addAssignments(assignment)
                .addFollowUps(followUp("f1", "2024-T1"), followUp("f2", "2024-T2"))
                .build();
        Rewording rewording = between(portfolio, "2024-T1", "2024-T2")
                .subjects()
                .get(0)
                .rewording()
                .orElseThrow();
        assertEquals("Korta köerna till barnpsykiatrin", rewording.before());
        assertEquals("Korta köerna till barnpsykiatrin i hela länet", rewording.after());
        assertEquals(Optional.empty(), rewording.formerly());
    }

    @Test
    void betweenPortfoliosWhatReadsMuchAlikeIsRecognisedAndSaidToBe() {
        Portfolio base = plans().addAssignments(
                        text("u1", "Ta fram en plan för kortare köer"), text("u2", "Bygg en ny vårdcentral"))
                .addFollowUps(followUp("f1", "2024-T1", report("u1", "planned")))
                .build();
        Portfolio other = plans().addAssignments(
                        text("v1", "Ta fram en ny plan för kortare köer"), text("v2", "Utred ungdomarnas inflytande"))
                .addFollowUps(followUp("f2", "2024-T2", report("v1", "completed")))
                .build();
        PlanChange change = PlanChange.between(Side.latest(base), Side.latest(other));
        List<String> lines = change.lines(Language.EN);
        assertTrue(
                lines.get(0)
                        .matches(
                                "assignment:v1: reworded \\(similarity \\d\\d%\\), recognised by similarity, not by id;"
                                        + " confirm: was assignment:u1; improved, Planned → Completed"),
                lines.get(0));
        assertEquals(
                List.of(
                        "assignment:v2: new",
                        "assignment:u2: gone",
                        "T1 2024 → T2 2024: reworded 1, new 1, gone 1, improved 1"),
                lines.subList(1, lines.size()));
        PlanChange strict = PlanChange.between(
                Side.latest(base),
                Side.latest(other),
                ChangeOptions.builder().alike(1).build());
        assertEquals(
                "T1 2024 → T2 2024: new 2, gone 2, has got a status 1, has no status any more 1",
                last(strict.lines(Language.EN)));
    }

    @Test
    void portfoliosWithoutFollowUpsAreComparedByWhatTheyPlan() {
        PlanChange change = PlanChange.between(
                Side.latest(plans("u1").build()), Side.latest(plans("u1", "u2").build()));
        assertEquals(
                List.of("assignment:u2: ny", "utan uppföljning → utan uppföljning: ny 1"), change.lines(Language.SV));
    }

    @Test
    void refusesALimitThatIsNone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ChangeOptions.builder().alike(1.1).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> ChangeOptions.builder().copied(Double.NaN).build());
    }

    @Property(tries = 60)
    void nothingChangesBetweenAPortfolioAndItself(@ForAll("portfolios") Portfolio portfolio) {
        for (SubjectChange change : PlanChange.between(Side.latest(portfolio), Side.latest(portfolio))
                .subjects()) {
            assertEquals(SubjectChange.Presence.KEPT, change.presence());
            assertEquals(Optional.empty(), change.rewording());
            assertEquals(List.of(), change.silent());
            assertEquals(List.of(), change.copied());
            assertTrue(change.statuses().stream()
                    .allMatch(
                            its -> its.movement() == Movement.UNCHANGED || its.movement() == Movement.NOT_COMPARABLE));
        }
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }

    private static PlanChange between(Portfolio portfolio, String earlier, String later) {
        return PlanChange.between(
                Side.of(portfolio, ReportingPeriod.parse(earlier)), Side.of(portfolio, ReportingPeriod.parse(later)));
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private static Portfolio.Builder plans(String... assignments) {
        Portfolio.Builder plans = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Exempel").build())
                .addStatusScales(SCALE)
                .addBodies(body("rs"), body("hsn"));
        for (String id : assignments) {
            plans.addAssignments(text(id, "Uppdraget " + id));
        }
        return plans;
    }

    private static Body body(String id) {
        return Body.builder()
                .id(id)
                .name("Nämnden " + id)
                .kind(BodyKind.COMMITTEE)
                .build();
    }

    private static Assignment text(String id, String text) {
        return Assignment.builder().id(id).text(text).build();
    }

    private static Assignment event(String id, String text, AssignmentEventKind kind, String date) {
        return Assignment.builder()
                .id(id)
                .text(text)
                .addEvents(AssignmentEvent.builder()
                        .kind(kind)
                        .date(Edtf.parse(date))
                        .build())
                .build();
    }

    private static FollowUp followUp(String id, String period, Report... reports) {
        return FollowUp.builder()
                .id(id)
                .period(ReportingPeriod.parse(period))
                .addReports(reports)
                .build();
    }

    private static Report report(String assignment, String level) {
        return judged(assignment, assessment(level).build());
    }

    private static Report judged(String assignment, Assessment... assessments) {
        return Report.builder()
                .subject(Ref.parse("assignment:" + assignment))
                .addAssessments(assessments)
                .build();
    }

    private static Assessment says(String body, String level) {
        return assessment(level).body(body).build();
    }

    private static Assessment.Builder assessment(String level) {
        return Assessment.builder().scale(SCALE.ref()).level(level);
    }

    private static Report commented(String assignment, Comment... comments) {
        return Report.builder()
                .subject(Ref.parse("assignment:" + assignment))
                .addComments(comments)
                .build();
    }

    private static Comment comment(String id, String body, String text) {
        return Comment.builder().id(id).body(body).addParagraphs(Text.of(text)).build();
    }
}
