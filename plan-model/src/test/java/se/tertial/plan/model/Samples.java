package se.tertial.plan.model;

import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.time.ReportingPeriod;

/** Small things to build portfolios of by hand. */
public final class Samples {

    private Samples() {}

    public static Portfolio.Builder portfolio() {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Exempel").build());
    }

    public static Body.Builder body(String id) {
        return Body.builder().id(id).name("Nämnden " + id).kind(BodyKind.COMMITTEE);
    }

    public static Assignment.Builder assignment(String id) {
        return Assignment.builder().id(id).text("Korta kötiderna");
    }

    public static FollowUp.Builder followUp(String id, String period) {
        return FollowUp.builder().id(id).period(ReportingPeriod.parse(period));
    }

    public static Report.Builder report(String assignment) {
        return Report.builder().subject(Ref.of(ObjectKind.ASSIGNMENT, assignment));
    }

    public static Report commented(String assignment, String comment, String body) {
        return report(assignment)
                .addComments(Comment.builder().id(comment).body(body).build())
                .build();
    }

    public static Report judged(String assignment, String body) {
        return report(assignment)
                .addAssessments(Assessment.builder().printed("Gul").body(body).build())
                .build();
    }
}
