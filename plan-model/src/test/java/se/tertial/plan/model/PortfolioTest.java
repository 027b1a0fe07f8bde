package se.tertial.plan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.tertial.plan.model.Samples.assignment;
import static se.tertial.plan.model.Samples.body;
import static se.tertial.plan.model.Samples.commented;
import static se.tertial.plan.model.Samples.followUp;
import static se.tertial.plan.model.Samples.judged;
import static se.tertial.plan.model.Samples.portfolio;
import static se.tertial.plan.model.Samples.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.Membership;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;

class PortfolioTest {

    private static final Ref U1 = Ref.of(ObjectKind.ASSIGNMENT, "u1");

    /** Follow-ups out of their order in time, one of them revised. */
    private static final Portfolio PORTFOLIO = portfolio()
            .addBodies(body("rs").build(), body("hsn").parent("rs").build())
            .addBodyGroups(BodyGroup.builder()
                    .id("namnder")
                    .name("nämnder")
                    .addMembers(Membership.of(Id.of("hsn")))
                    .build())
            .addStatusScales(scale("1"), scale("2"))
            .addPlans(Plan.builder()
                    .id("p")
                    .title("Plan")
                    .addFocusAreas(FocusArea.builder()
                            .id("f")
                            .title("Område")
                            .addActivities(Activity.builder()
                                    .id("a")
                                    .title("Aktivitet")
                                    .addDecisions(Decision.builder()
                                            .id("d")
                                            .body("rs")
                                            .build())
                                    .build())
                            .build())
                    .build())
            .addAssignments(
                    assignment("u1").givenBy("rs").build(), assignment("u2").build())
            .addFollowUps(followUp("t2-rev", "2024-T2")
                    .revision(2)
                    .addReports(judged("u1", "hsn"))
                    .build())
            .addFollowUps(followUp("t2", "2024-T2")
                    .addReports(commented("u1", "c1", "hsn"))
                    .build())
            .addFollowUps(followUp("t1", "2024-T1")
                    .addReports(commented("u2", "c2", "rs"), report("u1").build())
                    .build())
            .build();

    @Test
    void aHistoryIsByPeriodThenRevision() {
        assertEquals(List.of("t1", "t2", "t2-rev"), followUps(PORTFOLIO.history(U1)));
        assertEquals(List.of(), PORTFOLIO.history(Ref.of(ObjectKind.ASSIGNMENT, "none")));
    }

    @Test
    void aBodyReportsByCommentingOrJudging() {
        assertEquals(List.of("t2", "t2-rev"), followUps(PORTFOLIO.reportsBy(Id.of("hsn"))));
        assertEquals(List.of("t1"), followUps(PORTFOLIO.reportsBy(Id.of("rs"))));
        assertEquals(List.of(), PORTFOLIO.reportsBy(Id.of("ktn")));
    }

    @Test
    void referencesAreInTheOrderOfThePortfolio() {
        assertEquals(
                List.of(
                        "/bodies/1/parent",
                        "/plans/0/focusAreas/0/activities/0/decisions/0/body",
                        "/assignments/0/givenBy",
                        "/followUps/2/reports/0/comments/0/body"),
                PORTFOLIO.referencesTo(Ref.of(ObjectKind.BODY, "rs")).stream()
                        .map(Reference::path)
                        .toList());
        assertEquals(List.of(), PORTFOLIO.referencesTo(Ref.of(ObjectKind.PLAN, "p")));
    }

    @Test
    void thingsAreFoundByIdWhereverTheyStand() {
        assertEquals("u1", PORTFOLIO.assignment(Id.of("u1")).orElseThrow().id().value());
        assertEquals("a", PORTFOLIO.activity(Id.of("a")).orElseThrow().id().value());
        assertEquals("d", PORTFOLIO.decision(Id.of("d")).orElseThrow().id().value());
        assertEquals("p", PORTFOLIO.plan(Id.of("p")).orElseThrow().id().value());
        assertEquals("hsn", PORTFOLIO.body(Id.of("hsn")).orElseThrow().id().value());
        assertEquals(
                "namnder",
                PORTFOLIO.bodyGroup(Id.of("namnder")).orElseThrow().id().value());
        assertEquals("t2", PORTFOLIO.followUp(Id.of("t2")).orElseThrow().id().value());
        assertEquals(Optional.empty(), PORTFOLIO.find(Ref.of(ObjectKind.PLAN, "a")));
    }

    @Test
    void aScaleIsFoundInItsVersionAndElseInItsLast() {
        assertEquals(Optional.of("1"), PORTFOLIO.scale(ScaleRef.parse("s@1")).map(StatusScale::version));
        assertEquals(Optional.empty(), PORTFOLIO.scale(ScaleRef.parse("s@3")));
        assertEquals(Optional.of(scale("2")), PORTFOLIO.find(Ref.of(ObjectKind.STATUS_SCALE, "s")));
    }

    @Test
    void aLevelIsFoundOnTheScaleThatTheAssessmentNames() {
        StatusScale old = withLevel("1", "Mindre avvikelse");
        StatusScale today = withLevel("2", "Delvis uppnått");
        Portfolio portfolio = Portfolio.builder()
                .organisation(PORTFOLIO.organisation())
                .addStatusScales(old, today)
                .build();
        Assessment assessment =
                Assessment.builder().scale(today.ref()).level("yellow").build();
        assertEquals(Optional.of(today.levels().get(0)), portfolio.level(assessment));
        assertEquals(
                Optional.empty(),
                portfolio.level(Assessment.builder().printed("Gul").build()));
        assertEquals(
                Optional.empty(),
                portfolio.level(Assessment.builder()
                        .scale(ScaleRef.parse("s@3"))
                        .level("yellow")
                        .build()));
    }

    @Test
    void aCursorGoesThroughTheReportsOnce() {
        try (ReportCursor cursor = PORTFOLIO.reports(Id.of("t1"))) {
            assertThrows(IllegalStateException.class, cursor::report);
            assertTrue(cursor.advance());
            assertEquals("u2", cursor.report().subject().id().value());
            assertSame(cursor.report(), cursor.report());
            assertTrue(cursor.advance());
            assertEquals(U1, cursor.report().subject());
            assertFalse(cursor.advance());
            assertThrows(IllegalStateException.class, cursor::report);
            assertFalse(cursor.advance());
        }
    }

    @Test
    void aCursorMayBeClosedMoreThanOnce() {
        ReportCursor cursor = PORTFOLIO.reports(Id.of("t1"));
        cursor.close();
        cursor.close();
    }

    @Test
    void cursorsDoNotDisturbEachOther() {
        try (ReportCursor one = PORTFOLIO.reports(Id.of("t1"));
                ReportCursor other = PORTFOLIO.reports(Id.of("t1"))) {
            assertTrue(one.advance());
            assertTrue(one.advance());
            assertTrue(other.advance());
            assertEquals("u2", other.report().subject().id().value());
        }
    }

    @Test
    void aCursorOverNoFollowUpIsRefused() {
        assertEquals(
                "There is no follow-up 'p'",
                assertThrows(IllegalArgumentException.class, () -> PORTFOLIO.reports(Id.of("p")))
                        .getMessage());
    }

    @Test
    void aPortfolioIsItsOwnCatalogue() {
        assertSame(PORTFOLIO, PORTFOLIO.catalogue());
        assertEquals(PORTFOLIO.followUps(), PORTFOLIO.followUpHeaders());
    }

    private static StatusScale withLevel(String version, String label) {
        return StatusScale.builder()
                .copy(scale(version))
                .addLevels(StatusLevel.builder()
                        .code("yellow")
                        .label(label)
                        .order(1)
                        .build())
                .build();
    }

    private static StatusScale scale(String version) {
        return StatusScale.builder()
                .id("s")
                .version(version)
                .name("Skala")
                .confidence(ScaleConfidence.PUBLISHED)
                .build();
    }

    private static List<String> followUps(List<SubjectReport> reports) {
        return reports.stream().map(report -> report.followUp().id().value()).toList();
    }
}
