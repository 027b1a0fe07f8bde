package se.tertial.plan.importer.text.reading;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.text.Text;

/** Tells of the hyphens in a document's texts that are probably left from hyphenation. The texts keep them. */
public final class HyphenNotes {

    private final HyphenResidue residue;
    private final Notes notes;

    private HyphenNotes(HyphenResidue residue, Notes notes) {
        this.residue = residue;
        this.notes = notes;
    }

    /**
     * Looks through all that was read.
     *
     * @param content what was read
     * @param lines the lines of the document, from whose words it is learnt which words have a hyphen
     * @param notes where to tell
     */
    public static void add(Content content, List<Line> lines, Notes notes) {
        HyphenResidue residue = new HyphenResidue(lines.stream().map(Line::text).toList());
        HyphenNotes all = new HyphenNotes(residue, notes);
        content.assignments().forEach(all::assignment);
        content.goals().forEach(goal -> all.look(ObjectKind.GOAL, goal, goal.text()));
        content.followUps()
                .forEach(followUp -> followUp.reports().stream()
                        .map(Report::comments)
                        .flatMap(List::stream)
                        .forEach(all::comment));
        content.strategies()
                .forEach(strategy ->
                        strategy.commitments().forEach(its -> all.look(ObjectKind.COMMITMENT, its, its.text())));
        content.plans()
                .forEach(plan -> plan.focusAreas().stream()
                        .map(FocusArea::activities)
                        .flatMap(List::stream)
                        .forEach(all::activity));
    }

    private void assignment(Assignment assignment) {
        look(ObjectKind.ASSIGNMENT, assignment, assignment.text());
    }

    private void comment(Comment comment) {
        comment.paragraphs().forEach(text -> look(ObjectKind.COMMENT, comment, text));
    }

    private void activity(Activity activity) {
        activity.title().ifPresent(text -> look(ObjectKind.ACTIVITY, activity, text));
        activity.text().ifPresent(text -> look(ObjectKind.ACTIVITY, activity, text));
        activity.activities().forEach(this::activity);
    }

    private void look(ObjectKind kind, PlanObject object, Text text) {
        Optional<SourceSpan> span = object.source().flatMap(Source::span);
        for (String word : residue.in(text.plain())) {
            span.ifPresent(at -> notes.add(
                    "Q01",
                    Ref.of(kind, object.id()),
                    new Extent(at.firstLine(), at.firstColumn(), at.lastLine(), at.lastColumn()),
                    Evidence.of("word", word)));
        }
    }
}
