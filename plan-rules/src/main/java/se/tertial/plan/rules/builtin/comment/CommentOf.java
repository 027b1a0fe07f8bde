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
import se.tertial.plan.rules.language.prose.Prose;

/**
 * A comment, the report that it stands in, and what rules say of it.
 *
 * @param comment the comment
 * @param view the report
 */
public record CommentOf(Comment comment, ReportView view) {

    /**
     * The comments of a report.
     *
     * @param view the report
     * @return its comments, in order
     */
    public static List<CommentOf> all(ReportView view) {
        return view.report().comments().stream()
                .map(comment -> new CommentOf(comment, view))
                .toList();
    }

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

    /** {@return who speaks: the body, else the issuer of the follow-up, else the follow-up} */
    public Ref speaker() {
        FollowUpHeader followUp = view.followUp();
        return comment.body()
                .or(followUp::issuer)
                .map(id -> new Ref(ObjectKind.BODY, id))
                .orElseGet(() -> new Ref(ObjectKind.FOLLOW_UP, followUp.id()));
    }

    /**
     * Starts an observation on the comment, with names of its subject and its body.
     *
     * @param context what the rule may know
     * @return a new builder
     */
    public Observation.Builder observe(RuleContext context) {
        return observe(context, List.of());
    }

    String text() {
        return comment.paragraphs().stream().map(Text::plain).collect(Collectors.joining("\n"));
    }

    /** {@return what the comment says in Swedish} */
    public Prose prose() {
        return view.prose(comment);
    }

    /** {@return the words of the assignment that the report is about; empty if it is about something else} */
    public String work() {
        return view.assignment().map(its -> its.text().plain()).orElse("");
    }

    /** {@return the name of the comment} */
    public Ref ref() {
        return new Ref(ObjectKind.COMMENT, comment.id());
    }

    /** {@return whether everybody may read it, so that its words may be repeated} */
    public boolean isOpen() {
        return Passage.isOpen(comment.disclosure())
                && Passage.isOpen(view.report().disclosure());
    }

    /**
     * Words of the comment as evidence: in one line, shortened where there are many.
     *
     * @param words the words, as printed
     * @return the words; only an ellipsis if not everybody may read them
     */
    public String quote(String words) {
        return Passage.of(view, comment).quote(words);
    }
}
