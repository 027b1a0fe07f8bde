package se.tertial.plan.model.merge;

import java.util.List;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

/** What the tests of merging begin with. */
final class MergeSamples {

    private MergeSamples() {}

    static final String TEXT = "Pröva hur väntetiderna i vården kan kortas.";
    static final String NEWER = "Pröva hur väntetiderna i vården kan kortas till hälften.";

    static Portfolio.Builder portfolio() {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norrmark").build());
    }

    static Assignment assignment(String id, String text) {
        return Assignment.builder().id(id).text(text).build();
    }

    static FollowUp followUp(String id, String period, Report... reports) {
        return FollowUp.builder()
                .id(id)
                .period(ReportingPeriod.parse(period))
                .addReports(reports)
                .build();
    }

    static Report report(String assignment, String token) {
        return Report.builder()
                .subject(Ref.of(ObjectKind.ASSIGNMENT, assignment))
                .addAssessments(Assessment.builder().printed(token).build())
                .build();
    }

    static Report commented(String assignment, String comment, String text) {
        return Report.builder()
                .subject(Ref.of(ObjectKind.ASSIGNMENT, assignment))
                .addComments(Comment.builder()
                        .id(comment)
                        .addParagraphs(Text.of(text))
                        .build())
                .build();
    }

    static List<MergeFinding.Kind> kinds(MergeResult result) {
        return result.findings().stream().map(MergeFinding::kind).toList();
    }
}
