package se.tertial.plan.export.view;

import static se.tertial.plan.export.view.Parts.each;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import se.tertial.plan.export.style.PlanStyle;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CrossReference;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.ReferenceTarget;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;

/** Follow-ups and their reports, as far as a view shows them. */
record FollowUpView(Cut cut, DocumentView documents) {

    /** A header that is nothing more: the follow-up of a portfolio would bring its reports along. */
    @Value.Immutable
    @PlanStyle
    interface Header extends FollowUpHeader {}

    FollowUpHeader header(FollowUpHeader header) {
        return ImmutableHeader.builder()
                .copy(header)
                .decisions(each(header.decisions(), documents::decision))
                .relations(documents.relations(header.relations()))
                .supersedes(cut.kept(ObjectKind.FOLLOW_UP, header.supersedes()))
                .build();
    }

    /** The report; empty if it is left out. */
    Optional<Report> report(Report report) {
        if (!cut.keeps(report.subject())) {
            return Optional.empty();
        }
        boolean withheld = cut.isWithheld(report.disclosure()) || cut.isWithheld(report.subject());
        Report view = withheld ? withheld(report) : open(report);
        return saysSomething(view) || !saysSomething(report) || isOfAssignment(view)
                ? Optional.of(view)
                : Optional.empty();
    }

    private Report withheld(Report report) {
        return Report.builder()
                .subject(report.subject())
                .assessments(spoken(report.assessments(), Assessment::body, this::hidden))
                .comments(spoken(report.comments(), Comment::body, this::hidden))
                .deviations(each(report.deviations(), this::hidden))
                .disclosure(cut.disclosure(report.disclosure()))
                .build();
    }

    @SuppressWarnings("ReferenceEquality") // a list in which nothing changes is given back itself
    private Report open(Report report) {
        List<Assessment> assessments = spoken(report.assessments(), Assessment::body, its -> its);
        List<Comment> comments = spoken(
                report.comments(), Comment::body, its -> cut.isWithheld(its.disclosure()) ? hidden(its) : shown(its));
        List<Deviation> deviations =
                each(report.deviations(), its -> cut.isWithheld(its.disclosure()) ? hidden(its) : shown(its));
        Optional<Disclosure> disclosure = cut.disclosure(report.disclosure());
        boolean whole = assessments == report.assessments()
                && comments == report.comments()
                && deviations == report.deviations()
                && disclosure.equals(report.disclosure());
        return whole
                ? report
                : Report.builder()
                        .copy(report)
                        .assessments(assessments)
                        .comments(comments)
                        .deviations(deviations)
                        .disclosure(disclosure)
                        .build();
    }

    /** What the bodies say whose part is kept. */
    private <T> List<T> spoken(List<T> values, Function<T, Optional<Id>> body, Function<T, T> view) {
        return Parts.shown(values, its -> cut.keepsPartOf(body.apply(its)) ? view.apply(its) : null);
    }

    ImportNote importNote(ImportNote note) {
        return note.subject().map(cut::isWithheld).orElse(false)
                ? ImportNote.builder()
                        .code(note.code())
                        .severity(note.severity())
                        .subject(cut.kept(note.subject()))
                        .message(cut.marker().text())
                        .build()
                : ImportNote.builder()
                        .copy(note)
                        .subject(cut.kept(note.subject()))
                        .build();
    }

    private static boolean saysSomething(Report report) {
        return !(report.assessments().isEmpty()
                && report.comments().isEmpty()
                && report.deviations().isEmpty());
    }

    private static boolean isOfAssignment(Report report) {
        return report.subject().kind() == ObjectKind.ASSIGNMENT;
    }

    private Assessment hidden(Assessment assessment) {
        return Assessment.builder()
                .axis(assessment.axis())
                .printed(cut.marker().string())
                .body(assessment.body())
                .build();
    }

    private Comment hidden(Comment comment) {
        return Comment.builder()
                .id(comment.id())
                .body(comment.body())
                .addParagraphs(cut.marker().text())
                .disclosure(cut.disclosure(comment.disclosure()))
                .build();
    }

    private Comment shown(Comment comment) {
        if (comment.references().isEmpty()
                && comment.mentions().isEmpty()
                && comment.disclosure().isEmpty()) {
            return comment;
        }
        return Comment.builder()
                .copy(comment)
                .references(each(comment.references(), this::reference))
                .mentions(cut.mentions(comment.mentions()))
                .disclosure(cut.disclosure(comment.disclosure()))
                .build();
    }

    /** The words of a pointer to something withheld may say what it is. */
    private CrossReference reference(CrossReference reference) {
        boolean withheld = reference.targets().stream().anyMatch(this::isWithheld);
        return CrossReference.builder()
                .copy(reference)
                .printed(withheld ? cut.marker().string() : reference.printed())
                .targets(each(reference.targets(), this::target))
                .build();
    }

    private ReferenceTarget target(ReferenceTarget target) {
        return ReferenceTarget.builder()
                .copy(target)
                .printed(isWithheld(target) ? cut.marker().string() : target.printed())
                .ref(cut.kept(target.ref()))
                .build();
    }

    private boolean isWithheld(ReferenceTarget target) {
        return target.ref().filter(cut::isWithheld).isPresent();
    }

    private Deviation hidden(Deviation deviation) {
        return Deviation.builder()
                .cause(cut.marker().text())
                .disclosure(cut.disclosure(deviation.disclosure()))
                .build();
    }

    private Deviation shown(Deviation deviation) {
        if (deviation.owner().isEmpty() && deviation.disclosure().isEmpty()) {
            return deviation;
        }
        return Deviation.builder()
                .copy(deviation)
                .owner(deviation.owner().map(documents::party))
                .disclosure(cut.disclosure(deviation.disclosure()))
                .build();
    }
}
