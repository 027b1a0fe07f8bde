package se.tertial.examples.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/** Makes faults in reports, so that each of the twenty rules has something to find. */
final class FaultyReports {

    /** An assignment with a text that is too long, and with nothing else. */
    static final Assignment BARE =
            Assignment.builder().id("naket").text("Utred ".repeat(50).strip()).build();

    /** An assignment that was to be reported long ago. */
    static final Assignment OVERDUE = Assignment.builder()
            .id("passerat")
            .text("Utred hur det gick till")
            .within(Ref.of(ObjectKind.FOCUS_AREA, "omrade-0"))
            .responsibility(Responsibility.builder()
                    .code("(N0)")
                    .origin(ResponsibilityOrigin.EXPLICIT)
                    .build())
            .reportBy(LocalDate.of(1999, 12, 31))
            .addEvents(AssignmentEvent.builder().kind(AssignmentEventKind.GIVEN).build())
            .build();

    private static final List<UnaryOperator<Report>> FAULTS = List.of(
            report -> report(report.subject(), List.of(), report.comments()),
            report -> assessed(report, Assessment.builder().printed("Lila").build()),
            report -> assessed(report, unprinted(report.assessments().get(0))),
            report -> report(report.subject(), report.assessments(), List.of()),
            report -> saying(report, "   "),
            report -> saying(report, "Bla ".repeat(300)),
            report -> saying(report, "Klart."),
            report -> said(report, comment -> comment.body(Optional.empty())),
            report -> said(report, comment -> comment.body("okand")),
            report -> said(report, comment -> comment.writtenOn(Optional.empty())),
            report -> said(report, comment -> comment.writtenOn(LocalDate.of(2001, 1, 1))),
            report -> said(report, comment -> comment.writtenOn(LocalDate.of(2091, 1, 1))),
            report -> on(Id.of("okant"), report),
            report -> on(BARE.id(), report),
            report -> on(OVERDUE.id(), report));

    private FaultyReports() {}

    /** The report with the fault of a number; the faults come round again. */
    static Report faulty(Report report, int number) {
        return FAULTS.get(number % FAULTS.size()).apply(report);
    }

    private static Report on(Id assignment, Report report) {
        return report(Ref.of(ObjectKind.ASSIGNMENT, assignment), report.assessments(), report.comments());
    }

    private static Report assessed(Report report, Assessment assessment) {
        return report(report.subject(), List.of(assessment), report.comments());
    }

    private static Assessment unprinted(Assessment assessment) {
        return Assessment.builder()
                .scale(assessment.scale())
                .level(assessment.level())
                .build();
    }

    private static Report saying(Report report, String text) {
        return said(report, comment -> comment.paragraphs(List.of(Text.of(text))));
    }

    private static Report said(Report report, UnaryOperator<Comment.Builder> change) {
        Comment comment = report.comments().get(0);
        Comment.Builder copy = Comment.builder()
                .id(comment.id())
                .body(comment.body())
                .paragraphs(comment.paragraphs())
                .writtenOn(comment.writtenOn());
        return report(
                report.subject(),
                report.assessments(),
                List.of(change.apply(copy).build()));
    }

    private static Report report(Ref subject, List<Assessment> assessments, List<Comment> comments) {
        return Report.builder()
                .subject(subject)
                .assessments(assessments)
                .comments(comments)
                .build();
    }
}
