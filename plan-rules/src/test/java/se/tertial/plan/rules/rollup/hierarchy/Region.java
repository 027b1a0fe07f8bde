package se.tertial.plan.rules.rollup.hierarchy;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalKind;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.rollup.Rating;
import se.tertial.plan.rules.rollup.Samples;

/** A small region with a follow-up of one tertial. */
final class Region {

    static final ReportingPeriod T2 = ReportingPeriod.parse("2024-T2");

    private Region() {}

    /** The region without follow-ups. */
    static Portfolio.Builder plans() {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Exempel").build())
                .addStatusScales(Samples.scale("lifecycle"), Samples.scale("deviation"))
                .addBodies(body("rs"), body("hsn"))
                .addStrategies(Strategy.builder().id("s").title("Strategi").build())
                .addPlans(Plan.builder()
                        .id("p")
                        .title("Plan")
                        .addRelations(DocumentRelation.builder()
                                .type(RelationType.IMPLEMENTS)
                                .target(Ref.parse("strategy:s"))
                                .build())
                        .build())
                .addTargetAreas(
                        TargetArea.builder().id("vard").title("Vård").plan("p").build())
                .addGoals(Goal.builder()
                        .id("koer")
                        .text("Kortare köer")
                        .kind(GoalKind.STRATEGIC)
                        .within(Ref.parse("target-area:vard"))
                        .build())
                .addIndicators(Indicator.builder()
                        .id("i")
                        .name("Väntetid")
                        .polarity(Polarity.LOWER_IS_BETTER)
                        .within(Ref.parse("goal:koer"))
                        .build())
                .addAllAssignments(assignments());
    }

    private static List<Assignment> assignments() {
        return List.of(
                within("u1", "goal:koer").build(),
                within("u2", "goal:koer").build(),
                within("u3", "target-area:vard").build(),
                within("u4", "plan:p").build(),
                within("u5", "assignment:u4").build(),
                assignment("u6").continuous(true).build(),
                assignment("u7")
                        .addEvents(event(AssignmentEventKind.CLOSED, "2023-12"))
                        .build(),
                assignment("u8")
                        .addEvents(event(AssignmentEventKind.GIVEN, "2024-11"))
                        .build());
    }

    /** The first report of the second tertial. */
    static FollowUp first() {
        return followUp("t2", "rs")
                .addReports(
                        report("assignment:u1", "ongoing"),
                        report("assignment:u2", "cancelled"),
                        report("assignment:u4", "completed"),
                        report("assignment:u5", "planned"),
                        Report.builder()
                                .subject(Ref.parse("assignment:u6"))
                                .addAssessments(says("rs", "completed"), says("hsn", "planned"))
                                .build(),
                        report("indicator:i", "closed"))
                .build();
    }

    /** A correction of two reports of the first. */
    static FollowUp correction() {
        return followUp("t2-2", "rs")
                .revision(2)
                .supersedes(Id.of("t2"))
                .addReports(report("assignment:u1", "completed"), report("assignment:u3", "paused"))
                .build();
    }

    static FollowUp.Builder followUp(String id, String issuer) {
        return FollowUp.builder().id(id).issuer(issuer).period(T2);
    }

    static FollowUp draft(FollowUp followUp) {
        return FollowUp.builder().copy(followUp).state(FollowUpState.DRAFT).build();
    }

    static FollowUp whole(FollowUp followUp) {
        return FollowUp.builder()
                .copy(followUp)
                .completeness(Completeness.WHOLE)
                .build();
    }

    static Report report(String subject, String level) {
        return Report.builder()
                .subject(Ref.parse(subject))
                .addAssessments(assessment(level).build())
                .build();
    }

    static Assessment says(String body, String level) {
        return assessment(level).body(body).build();
    }

    private static Assessment.Builder assessment(String level) {
        Rating rating = Samples.rating(level);
        return Assessment.builder()
                .scale(Optional.of(rating.scale().ref()))
                .level(rating.level().code());
    }

    private static Body body(String id) {
        return Body.builder()
                .id(id)
                .name("Nämnden " + id)
                .kind(BodyKind.COMMITTEE)
                .build();
    }

    private static Assignment.Builder within(String id, String ref) {
        return assignment(id).within(Ref.parse(ref));
    }

    private static Assignment.Builder assignment(String id) {
        return Assignment.builder().id(id).text("Uppdraget " + id);
    }

    private static AssignmentEvent event(AssignmentEventKind kind, String date) {
        return AssignmentEvent.builder().kind(kind).date(Edtf.parse(date)).build();
    }
}
