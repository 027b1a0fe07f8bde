package se.tertial.plan.importer.text.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.reading.Comments;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.Times;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * Makes one report of the rows that have the same assignment: each body judges it and comments on it. "Avslutat" is what the
 * body reports; that somebody has decided to close the assignment is not said, and not read.
 */
final class GroupedReport {

    private final Reading reading;
    private final Times times;
    private final Assessments assessments;
    private final Id followUp;

    GroupedReport(Reading reading, Times times, Assessments assessments, Id followUp) {
        this.reading = reading;
        this.times = times;
        this.assessments = assessments;
        this.followUp = followUp;
    }

    Report of(List<GroupedAssignment.Told> rows, Assignment assignment) {
        Ref subject = Ref.of(ObjectKind.ASSIGNMENT, assignment.id());
        GroupRow first = rows.get(0).row();
        Report.Builder report = Report.builder();
        report.subject(subject).printedSubject(first.printed()).source(reading.source(first.extent()));
        for (GroupedAssignment.Told told : rows) {
            GroupRow row = told.row();
            Extent at = row.extent();
            if (row != first) {
                reading.notes().add("I-ASSIGNMENT-SHARED", subject, at, Evidence.of("text", row.printed()));
            }
            row.statuses().stream()
                    .map(Row.Status::paragraph)
                    .filter(status -> reading.tokens().read(status.text()).isEmpty())
                    .forEach(status -> reading.notes()
                            .add("I-STATUS-UNKNOWN", subject, status.extent(), Evidence.of("text", status.text())));
            report.addAllAssessments(assessments.of(row.statuses(), told.body(), subject, at));
            if (!row.labels().isEmpty()) {
                String labels = String.join(", ", row.labels());
                reading.notes().add("I-DETAILS", subject, at, Evidence.of("labels", labels));
            }
            if (!row.comment().isEmpty()) {
                Optional<Id> body = told.body();
                if (body.isEmpty()) {
                    reading.notes().add("I-COMMENT-BODYLESS", subject, at, Map.of());
                }
                Id id = reading.ids()
                        .of(
                                "kommentar",
                                body.map(Id::value).orElse(""),
                                followUp.value(),
                                subject.id().value());
                Extent place = Paragraph.extent(row.comment());
                report.addComments(Comments.of(id, body, row.comment(), place, times, reading));
            }
        }
        return report.build();
    }
}
