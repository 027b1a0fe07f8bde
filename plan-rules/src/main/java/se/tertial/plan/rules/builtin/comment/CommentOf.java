package se.tertial.plan.rules.builtin.comment;

import java.util.List;
import java.util.stream.Collectors;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.RuleContext;

/** A comment, the report that it stands in, and what rules say of it. */
record CommentOf(Comment comment, ReportView view) {

    /** An observation on the comment, with names of its subject and its body; the places in it come first. */
    Observation.Builder observe(RuleContext context, List<? extends Extensible> places) {
        Observation.Builder observation = Observation.builder();
        places.forEach(observation::at);
        return observation
                .subject(ref())
                .period(view.period())
                .at(comment)
                .putEvidence("subject", context.label(view.subject()))
                .putEvidence("body", context.label(speaker()));
    }

    /** Who speaks: the body, else the issuer of the follow-up, else the follow-up. */
    Ref speaker() {
        FollowUpHeader followUp = view.followUp();
        return comment.body()
                .or(followUp::issuer)
                .map(id -> new Ref(ObjectKind.BODY, id))
                .orElseGet(() -> new Ref(ObjectKind.FOLLOW_UP, followUp.id()));
    }

    Observation.Builder observe(RuleContext context) {
        return observe(context, List.of());
    }

    String text() {
        return comment.paragraphs().stream().map(Text::plain).collect(Collectors.joining("\n"));
    }

    Ref ref() {
        return new Ref(ObjectKind.COMMENT, comment.id());
    }

    /** Whether everybody may read it, so that its words may be repeated. */
    boolean isOpen() {
        return Passage.isOpen(comment.disclosure())
                && Passage.isOpen(view.report().disclosure());
    }
}
