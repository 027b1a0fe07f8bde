package se.tertial.plan.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.text.Text;

/**
 * What one body says of an assignment in a follow-up; of a report in which no single body speaks, what the whole says.
 *
 * @param at the report
 * @param assignment what it is about
 * @param wording the assignment as it read on the day as of which the follow-up tells
 * @param place where the assignment lies in a strategy or plan; null if in none
 * @param body who speaks; null if no single body does
 * @param status how the body judges it, else how the whole is judged; null if nobody judges
 * @param comment what the body writes; null if it only judges
 */
record AssignmentAnswer(
        ReportRow at,
        Assignment assignment,
        Text wording,
        @Nullable Place place,
        @Nullable Id body,
        @Nullable Assessment status,
        @Nullable Comment comment)
        implements ReportPart {

    /** Follow-up by follow-up and report by report: a row for each comment, then one for each body that only judges. */
    static Rows<AssignmentAnswer> all(PlanSource source) {
        Map<Ref, Place> places = Place.all(source.catalogue());
        return ReportRow.all(source).each(row -> of(row, source, places));
    }

    private static List<AssignmentAnswer> of(ReportRow row, PlanSource source, Map<Ref, Place> places) {
        Ref subject = row.report().subject();
        return subject.kind() == ObjectKind.ASSIGNMENT
                ? source.catalogue()
                        .assignment(subject.id())
                        .map(assignment -> of(row, assignment, places))
                        .orElse(List.of())
                : List.of();
    }

    private static List<AssignmentAnswer> of(ReportRow row, Assignment assignment, Map<Ref, Place> places) {
        Text wording = Wordings.inForce(assignment, row.asOf());
        @Nullable Place place = assignment.within().map(places::get).orElse(null);
        Report report = row.report();
        List<AssignmentAnswer> answers = new ArrayList<>();
        for (Comment its : report.comments()) {
            @Nullable Id body = its.body().orElse(null);
            answers.add(new AssignmentAnswer(row, assignment, wording, place, body, status(report, body), its));
        }
        for (Assessment its : report.assessments()) {
            @Nullable Id body = its.body().orElse(null);
            if (its.axis() == AssessmentAxis.CURRENT && body != null && !speaks(answers, body)) {
                answers.add(new AssignmentAnswer(row, assignment, wording, place, body, its, null));
            }
        }
        return answers.isEmpty()
                ? List.of(new AssignmentAnswer(row, assignment, wording, place, null, status(report, null), null))
                : answers;
    }

    private static boolean speaks(List<AssignmentAnswer> answers, Id body) {
        return answers.stream().anyMatch(its -> body.equals(its.body()));
    }

    /** The judgement of a body; of a body that does not judge, and of none, that of the whole. */
    private static @Nullable Assessment status(Report report, @Nullable Id body) {
        @Nullable Assessment whole = null;
        for (Assessment its : report.assessments()) {
            if (its.axis() == AssessmentAxis.CURRENT) {
                Optional<Id> by = its.body();
                if (by.isPresent() && by.get().equals(body)) {
                    return its;
                }
                if (by.isEmpty() && whole == null) {
                    whole = its;
                }
            }
        }
        return whole;
    }
}
