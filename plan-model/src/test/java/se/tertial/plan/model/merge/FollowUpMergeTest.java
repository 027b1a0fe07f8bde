package se.tertial.plan.model.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.tertial.plan.model.merge.MergeSamples.TEXT;
import static se.tertial.plan.model.merge.MergeSamples.assignment;
import static se.tertial.plan.model.merge.MergeSamples.commented;
import static se.tertial.plan.model.merge.MergeSamples.followUp;
import static se.tertial.plan.model.merge.MergeSamples.kinds;
import static se.tertial.plan.model.merge.MergeSamples.portfolio;
import static se.tertial.plan.model.merge.MergeSamples.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.status.StatusScales;

class FollowUpMergeTest {

    @Test
    void twoTertialsBecomeOneHistoryOfTheSameAssignment() {
        Portfolio first = portfolio()
                .addAssignments(assignment("u-1", TEXT))
                .addFollowUps(followUp("t1", "2024-T1", report("u-1", "Gul")))
                .build();
        Portfolio second = portfolio()
                .addAssignments(assignment("x-9", "Pröva hur  väntetiderna\u00a0i vården kan kortas."))
                .addFollowUps(followUp("t2", "2024-T2", report("x-9", "Grön")))
                .build();

        MergeResult result = PortfolioMerge.into(first, second);
        Portfolio merged = result.portfolio();

        assertEquals(List.of(), result.findings());
        assertEquals(1, merged.assignments().size());
        assertEquals(
                List.of("Gul", "Grön"),
                merged.history(Ref.of(ObjectKind.ASSIGNMENT, "u-1")).stream()
                        .map(entry ->
                                entry.report().assessments().get(0).printed().orElse(""))
                        .toList());
        assertEquals(
                List.of(Identifier.of(PortfolioMerge.FORMER_ID, "x-9")),
                merged.assignments().get(0).identifiers());
    }

    @Test
    void aLaterRevisionCorrectsTheEarlierAndLosesNothingOfIt() {
        Portfolio first = portfolio()
                .addAssignments(assignment("u-1", TEXT))
                .addFollowUps(followUp("t1", "2024-T1", commented("u-1", "c-1", "Arbetet pågår.")))
                .build();
        Portfolio second = portfolio()
                .addAssignments(assignment("u-1", TEXT))
                .addFollowUps(FollowUp.builder()
                        .copy(followUp("t1", "2024-T1", commented("u-1", "c-1", "Arbetet är klart.")))
                        .revision(2)
                        .build())
                .build();

        for (MergeResult result : List.of(PortfolioMerge.into(first, second), PortfolioMerge.into(second, first))) {
            Portfolio merged = result.portfolio();
            FollowUp later = merged.followUps().stream()
                    .filter(f -> f.revision() == 2)
                    .findFirst()
                    .orElseThrow();
            FollowUp earlier = merged.followUps().stream()
                    .filter(f -> f.revision() == 1)
                    .findFirst()
                    .orElseThrow();
            assertEquals(Optional.of(earlier.id()), later.supersedes());
            assertEquals("Arbetet är klart.", said(later));
            assertEquals("Arbetet pågår.", said(earlier));
            assertTrue(kinds(result).contains(MergeFinding.Kind.REVISION));
            assertEquals(merged, PortfolioMerge.into(merged, first).portfolio());
            assertEquals(merged, PortfolioMerge.into(merged, second).portfolio());
        }
    }

    private static String said(FollowUp followUp) {
        return followUp.reports().get(0).comments().get(0).paragraphs().get(0).plain();
    }

    @Test
    void twoViewsOfOneFollowUpAreJoinedSubjectBySubject() {
        Portfolio.Builder assignments =
                portfolio().addAssignments(assignment("u-1", TEXT), assignment("u-2", "Bygg nytt."));
        Portfolio first = assignments.build();
        Portfolio base = Portfolio.builder()
                .copy(first)
                .addFollowUps(followUp("t1", "2024-T1", report("u-1", "Gul")))
                .build();
        Portfolio incoming = Portfolio.builder()
                .copy(first)
                .addFollowUps(followUp("t1", "2024-T1", report("u-2", "Röd"), report("u-1", "Grön")))
                .build();

        MergeResult result = PortfolioMerge.into(base, incoming);

        FollowUp merged = result.portfolio().followUps().get(0);
        assertEquals(
                List.of("u-1", "u-2"),
                merged.reports().stream().map(r -> r.subject().id().value()).toList());
        assertEquals(
                Optional.of("Gul"), merged.reports().get(0).assessments().get(0).printed());
        assertEquals(List.of(MergeFinding.Kind.CONTRADICTION), kinds(result));
        assertEquals(
                "/followUps/0/reports/0/assessments/0/level",
                result.findings().get(0).path());
    }

    @Test
    void aLevelIsFilledInBesideTheSameTokenOnly() {
        var scale = StatusScales.find(Id.of("rjh-2024-inferred")).orElseThrow();
        Portfolio bare = portfolio()
                .addAssignments(assignment("u-1", TEXT))
                .addFollowUps(followUp("t1", "2024-T1", report("u-1", "Gul")))
                .build();
        Portfolio known = portfolio()
                .addAssignments(assignment("u-1", TEXT))
                .addStatusScales(scale)
                .addFollowUps(followUp(
                        "t1",
                        "2024-T1",
                        Report.builder()
                                .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                                .addAssessments(Assessment.builder()
                                        .printed("gul")
                                        .scale(scale.ref())
                                        .level("in-progress")
                                        .build())
                                .build()))
                .build();

        MergeResult result = PortfolioMerge.into(bare, known);

        Assessment merged = result.portfolio()
                .followUps()
                .get(0)
                .reports()
                .get(0)
                .assessments()
                .get(0);
        assertEquals(List.of(), result.findings());
        assertEquals(Optional.of("in-progress"), merged.level());
        assertEquals(Optional.of(scale.ref()), merged.scale());
        assertEquals(Optional.of("Gul"), merged.printed());
    }

    @Test
    void sourceDocumentsAreTheSameByTheirContentAndNotByTheirIdAlone() {
        String one = "a".repeat(64);
        String other = "b".repeat(64);

        Portfolio joined =
                PortfolioMerge.into(read("doc", one), read("file", one)).portfolio();
        Portfolio apart =
                PortfolioMerge.into(read("doc", one), read("doc", other)).portfolio();

        assertEquals(1, joined.sources().size());
        assertEquals(2, apart.sources().size());
        assertEquals(Id.of("doc.bbbbbbbbbbbb"), apart.sources().get(1).id());
        assertEquals(apart, PortfolioMerge.into(apart, read("doc", other)).portfolio());
    }

    private static Portfolio read(String id, String hash) {
        return portfolio()
                .source(Source.of(SourceSpan.of(Id.of(id), 1, 1, 2, 3)))
                .addSources(SourceDocument.builder()
                        .id(id)
                        .name("rapport.txt")
                        .sha256(hash)
                        .build())
                .build();
    }
}
