package se.tertial.plan.rules.rollup.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.rollup.Computation;
import se.tertial.plan.rules.rollup.Samples;

class PlanRollUpTest {

    private static final PlanRollUpOptions WORST = PlanRollUpOptions.by(Computation.WORST);

    @Test
    void climbsFromAssignmentsToTheOrganisation() {
        assertEquals("""
                organisation:organisation planned
                  strategy:s ongoing
                    plan:p ongoing
                      target-area:vard ongoing
                        goal:koer ongoing
                          assignment:u1 ongoing
                          assignment:u2 cancelled
                        assignment:u3 not-assessed
                      assignment:u4 completed beside planned
                        assignment:u5 planned
                  assignment:u6 planned
                """, tree(of(WORST, Region.first())));
    }

    @Test
    void aReportedStatusCanStandBesideWhatIsHandedOn() {
        PlanRollUpOptions beside = PlanRollUpOptions.builder()
                .copy(WORST)
                .reported(PlanRollUpOptions.Reported.BESIDE)
                .build();
        PlanRollUp rollUp = of(beside, Region.first());
        assertEquals("planned", level(rollUp, "plan:p"));
        assertEquals(
                "Rapporterat av rs: Genomförd. Beräknat: Planerad: den sämsta nivån av 1. Avgörande: u5. Nivåer: Planerad 1.",
                node(rollUp, "assignment:u4").answer().explanation(Language.SV));
        assertEquals(
                "Reported by rs: Completed. Computed: Planned: the worst level of 1. Decided by: u5. Levels: Planned 1.",
                node(rollUp, "assignment:u4").answer().explanation(Language.EN));
    }

    @Test
    void leavesCountAllThatIsBelow() {
        PlanRollUpOptions leaves = PlanRollUpOptions.builder()
                .method(Computation.WORST)
                .basis(PlanRollUpOptions.Basis.LEAVES)
                .build();
        assertEquals("planned", level(of(leaves, Region.first()), "plan:p"));
        PlanRollUp shares = of(PlanRollUpOptions.by(Computation.DISTRIBUTION), Region.first());
        assertEquals(
                "Fördelning av 3: Pågår 1 (33,3_%), Planerad 2 (66,7_%)."
                        + " Utanför: utan rapport 1 (u3); avförda 1 (u2).",
                shares.root().answer().explanation(Language.SV).replace('\u00a0', '_'));
    }

    @Test
    void severalBodiesOnOneThing() {
        PlanRollUp rollUp = of(WORST, Region.first());
        assertEquals(
                "Planned: the worst level of 2. Decided by: u6/hsn. Levels: Completed 1, Planned 1.",
                node(rollUp, "assignment:u6").answer().explanation(Language.EN));
        PlanRollUpOptions best = PlanRollUpOptions.builder()
                .copy(WORST)
                .acrossBodies(Computation.BEST)
                .build();
        assertEquals("completed", level(of(best, Region.first()), "assignment:u6"));
    }

    @Test
    void everyBodyOverAllThatItJudges() {
        FollowUp more = Region.followUp("more", "hsn")
                .addReports(Report.builder()
                        .subject(Ref.parse("assignment:u3"))
                        .addAssessments(Region.says("hsn", "paused"))
                        .build())
                .build();
        PlanRollUp rollUp = of(WORST, Region.first(), more);
        assertEquals(
                List.of("rs", "hsn"),
                rollUp.bodies().keySet().stream().map(Id::value).toList());
        assertEquals(
                "Planned: the worst level of 2. Decided by: u6/hsn. Levels: Paused 1, Planned 1.",
                Objects.requireNonNull(rollUp.bodies().get(Id.of("hsn"))).explanation(Language.EN));
        PlanRollUp agreed = of(
                WORST,
                Region.followUp("one", "rs")
                        .addReports(Report.builder()
                                .subject(Ref.parse("assignment:u3"))
                                .addAssessments(Region.says("hsn", "cancelled"), Region.says("rs", "cancelled"))
                                .build())
                        .build());
        assertEquals("cancelled", level(agreed, "assignment:u3"));
    }

    @Test
    void correctionsCountInPlaceOfWhatTheyCorrect() {
        PlanRollUp rollUp = of(WORST, Region.correction(), Region.first());
        assertEquals(List.of("t2", "t2-2"), ids(rollUp));
        assertEquals("completed", level(rollUp, "assignment:u1"));
        assertEquals("paused", level(rollUp, "assignment:u3"));
        assertEquals("planned", level(rollUp, "assignment:u5"));
        PlanRollUp whole = of(WORST, Region.first(), Region.whole(Region.correction()));
        assertEquals("not-assessed", level(whole, "assignment:u4"));
        Portfolio both = Region.plans()
                .addFollowUps(Region.first(), Region.draft(Region.correction()))
                .build();
        assertEquals("ongoing", level(PlanRollUp.of(both, Region.T2, WORST), "assignment:u1"));
        assertEquals("completed", level(PlanRollUp.of(both, Id.of("t2-2"), WORST), "assignment:u1"));
        assertEquals("ongoing", level(PlanRollUp.of(both, Id.of("t2"), WORST), "assignment:u1"));
        assertEquals(
                "There is no follow-up 't3'",
                assertThrows(IllegalArgumentException.class, () -> PlanRollUp.of(both, Id.of("t3"), WORST))
                        .getMessage());
    }

    @Test
    void followUpsThatDisagreeAreVoicesOfTheirIssuers() {
        FollowUp other = Region.followUp("t2-hsn", "hsn")
                .addReports(Region.report("assignment:u1", "paused"))
                .build();
        PlanRollUp rollUp = of(WORST, Region.first(), other);
        assertEquals(
                "Paused: the worst level of 2. Decided by: u1/hsn. Levels: Ongoing 1, Paused 1.",
                node(rollUp, "assignment:u1").answer().explanation(Language.EN));
    }

    @Test
    void silenceIsNotTheSameAsNotAsked() {
        Portfolio.Builder plans = Region.plans().addFollowUps(Region.first());
        PlanRollUp asked = PlanRollUp.of(plans.build(), Region.T2, WORST);
        assertEquals(
                "Left out: not reported 1 (u3).",
                node(asked, "target-area:vard")
                        .answer()
                        .explanation(Language.EN)
                        .replaceAll(".* (?=Left out)", ""));
        plans.addReportingDuties(duty("d1", "assignment:u3", "2024"), duty("d2", "goal:koer", "2024-T2"));
        PlanRollUp notAsked = PlanRollUp.of(plans.build(), Region.T2, WORST);
        assertEquals(true, notAsked.find(Ref.parse("assignment:u3")).isEmpty());
        PlanRollUp none = PlanRollUp.of(
                Region.plans()
                        .addReportingDuties(duty("d", "activity:x", "2024"))
                        .build(),
                Region.T2,
                WORST);
        assertEquals("not-assessed", level(none, "organisation:organisation"));
        assertEquals(List.of(), none.followUps());
    }

    @Test
    void whatCannotBeComparedIsSaidUpToTheTop() {
        FollowUp mixed = Region.followUp("t2", "rs")
                .addReports(
                        Region.report("assignment:u1", "deviation:minor"), Region.report("assignment:u2", "ongoing"))
                .build();
        PlanRollUp rollUp = of(WORST, mixed);
        assertEquals("not-comparable SEVERAL_SCALES", level(rollUp, "goal:koer"));
        assertEquals("not-comparable SEVERAL_SCALES", level(rollUp, "organisation:organisation"));
        FollowUp token = Region.followUp("t2", "rs")
                .addReports(Report.builder()
                        .subject(Ref.parse("assignment:u1"))
                        .addAssessments(Assessment.builder().printed("Gul").build())
                        .build())
                .build();
        assertEquals("not-comparable UNKNOWN_SCALE", level(of(WORST, token), "strategy:s"));
    }

    @Test
    void indicatorsCountOnlyIfAskedFor() {
        assertEquals(1, of(WORST, Region.first()).outside());
        PlanRollUpOptions options = PlanRollUpOptions.builder()
                .method(Computation.BEST)
                .kinds(Set.of(ObjectKind.ASSIGNMENT, ObjectKind.INDICATOR))
                .build();
        PlanRollUp rollUp = of(options, Region.first());
        assertEquals(0, rollUp.outside());
        assertEquals("closed", level(rollUp, "organisation:organisation"));
    }

    @Test
    void readsTheAxisThatIsAskedFor() {
        PlanRollUpOptions forecast = PlanRollUpOptions.builder()
                .copy(WORST)
                .axis(AssessmentAxis.FORECAST)
                .build();
        assertEquals("not-assessed", level(of(forecast, Region.first()), "organisation:organisation"));
    }

    @Test
    void weightsBelongToThings() {
        PlanRollUpOptions weighted = PlanRollUpOptions.builder()
                .method(Computation.WEIGHTED)
                .putWeights(Ref.parse("strategy:s"), new BigDecimal("3"))
                .build();
        PlanRollUp rollUp = of(weighted, Region.first());
        // completed 5 and ongoing 4 make 4.5, the lower: ongoing; then 3 × 4 and 1 × 2 make 3.5, the lower: paused
        assertEquals("paused", level(rollUp, "organisation:organisation"));
    }

    @Test
    void documentsThatLieInEachOtherAreCountedOnce() {
        Portfolio circle = Region.plans()
                .addPlans(plan("q", "plan:r"), plan("r", "plan:q"))
                .addAssignments(Assignment.builder()
                        .id("u9")
                        .text("Uppdraget u9")
                        .within(Ref.parse("plan:q"))
                        .build())
                .addFollowUps(Region.followUp("f", "rs")
                        .addReports(Region.report("assignment:u9", "planned"))
                        .build())
                .build();
        PlanRollUp rollUp = PlanRollUp.of(circle, Region.T2, PlanRollUpOptions.by(Computation.DISTRIBUTION));
        assertEquals("planned 1", level(rollUp, "plan:r"));
        assertEquals("planned 1", level(rollUp, "organisation:organisation"));
    }

    @Test
    void refusesADistributionForOneThing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PlanRollUpOptions.builder()
                        .method(Computation.WORST)
                        .acrossBodies(Computation.DISTRIBUTION)
                        .build());
    }

    private static Plan plan(String id, String partOf) {
        return Plan.builder()
                .id(id)
                .title("Plan " + id)
                .addRelations(DocumentRelation.builder()
                        .type(RelationType.PART_OF)
                        .target(Ref.parse(partOf))
                        .build())
                .build();
    }

    private static ReportingDuty duty(String id, String subject, String period) {
        return ReportingDuty.builder()
                .id(id)
                .subject(Ref.parse(subject.replace("activity:x", "assignment:u7")))
                .body("rs")
                .addPeriods(ReportingPeriod.parse(period))
                .build();
    }

    private static PlanRollUp of(PlanRollUpOptions options, FollowUp... followUps) {
        return PlanRollUp.of(Region.plans().addFollowUps(followUps).build(), Region.T2, options);
    }

    private static List<String> ids(PlanRollUp rollUp) {
        return rollUp.followUps().stream()
                .map(FollowUpHeader::id)
                .map(Id::value)
                .toList();
    }

    private static RollUpNode node(PlanRollUp rollUp, String ref) {
        return rollUp.find(Ref.parse(ref)).orElseThrow();
    }

    private static String level(PlanRollUp rollUp, String ref) {
        return Samples.written(node(rollUp, ref).inForce());
    }

    private static String tree(PlanRollUp rollUp) {
        return tree(rollUp.root(), "");
    }

    private static String tree(RollUpNode node, String indent) {
        String inForce = Samples.written(node.inForce());
        String computed = Samples.written(node.answer().computed());
        String beside = computed.equals(inForce) || node.children().isEmpty() ? "" : " beside " + computed;
        return indent + node.subject() + " " + inForce + beside + "\n"
                + node.children().stream()
                        .map(child -> tree(child, indent + "  "))
                        .collect(Collectors.joining());
    }
}
