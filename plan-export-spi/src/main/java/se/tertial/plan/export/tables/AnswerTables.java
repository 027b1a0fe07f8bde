package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.STATUS;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.time.LocalDate;
import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeFrame;

/** The follow-up of assignments in one sheet, for those who read and sort it and do not join tables. */
final class AnswerTables {

    private AnswerTables() {}

    static FlatTable assignmentFollowUp(String id, Look look) {
        return new Definition<AssignmentAnswer>(id, () -> AssignmentAnswer.all(look.source()))
                .maybe("plan", STRING, row -> place(row).map(its -> look.text(its.document())))
                .maybe("area", STRING, row -> place(row).flatMap(Place::area).map(look::text))
                .id("assignment_id", row -> row.assignment().id())
                .always("text", STRING, row -> look.text(row.wording()))
                .maybe("body", STRING, row -> body(look, row))
                .always("period", STRING, row -> row.at().followUp().period().code())
                .maybe("level", STRING, row -> status(row).flatMap(Assessment::level))
                .maybe("status", STATUS, row -> status(row).map(look::status))
                .maybe("given_on", DATE, row -> givenOn(look, row.assignment()))
                .maybe("report_by", DATE, row -> row.assignment().reportBy())
                .maybe("written_on", DATE, row -> comment(row).flatMap(Comment::writtenOn))
                .maybe("comment", STRING, row -> comment(row).flatMap(its -> look.lines(its.paragraphs())))
                .table();
    }

    private static Optional<Place> place(AssignmentAnswer row) {
        return Optional.ofNullable(row.place());
    }

    private static Optional<Text> body(Look look, AssignmentAnswer row) {
        Optional<Id> body = Optional.ofNullable(row.body());
        return look.body(body).or(() -> body.map(its -> Text.of(its.value())));
    }

    private static Optional<Assessment> status(AssignmentAnswer row) {
        return Optional.ofNullable(row.status());
    }

    private static Optional<Comment> comment(AssignmentAnswer row) {
        return Optional.ofNullable(row.comment());
    }

    /** The first day on which it can have been given: that of the event, else of the decision that gives it. */
    private static Optional<LocalDate> givenOn(Look look, Assignment assignment) {
        for (AssignmentEvent event : assignment.events()) {
            if (event.kind() == AssignmentEventKind.GIVEN) {
                return event.date().flatMap(Edtf::earliest);
            }
        }
        return assignment
                .decision()
                .flatMap(look.catalogue()::decision)
                .flatMap(Decision::date)
                .flatMap(TimeFrame::earliest);
    }
}
