package se.tertial.plan.rules.builtin.comment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.builtin.SharedWords;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Prose;

/**
 * A comment as it is kept to be compared with others of its period: without the report that it stands in.
 *
 * @param comment the comment
 * @param ref its name
 * @param subject what it is about
 * @param speaker who speaks
 * @param period the period for which it was said
 * @param text its Swedish text
 * @param open whether its words may be repeated
 */
record Said(Comment comment, Ref ref, Ref subject, Ref speaker, ReportingPeriod period, String text, boolean open) {

    private static final PhraseList PHRASES = PhraseList.of("copies");
    private static final Set<CommentKind> POINTING = EnumSet.of(CommentKind.REFERRAL, CommentKind.NO_NEWS);

    /** The comments of a report that say something of their own: no referrals, no word that there is no news. */
    static List<Said> in(ReportView view) {
        return view.shared(All.class, All::of).comments();
    }

    private record All(List<Said> comments) {
        static All of(ReportView view) {
            return new All(read(view));
        }
    }

    private static List<Said> read(ReportView view) {
        return view.report().comments().stream()
                .filter(comment -> !POINTING.contains(comment.kind()))
                .filter(comment -> isItsOwn(view.prose(comment)))
                .map(comment -> of(new CommentOf(comment, view)))
                .toList();
    }

    /** Whether nothing in it says that the same stands elsewhere. */
    private static boolean isItsOwn(Prose prose) {
        return !prose.sentences().isEmpty() && !PHRASES.occurs("marked", prose);
    }

    private static Said of(CommentOf its) {
        ReportView view = its.view();
        return new Said(
                its.comment(),
                its.ref(),
                view.subject(),
                its.speaker(),
                view.period(),
                view.prose(its.comment()).text(),
                its.isOpen());
    }

    /** An observation on this comment and others that say the same, with the words that it shares with the first of them. */
    Observation.Builder observe(RuleContext context, List<Said> others) {
        Observation.Builder observation = Observation.builder()
                .subject(ref)
                .period(period)
                .at(comment)
                .putEvidence("subject", context.label(subject))
                .putEvidence("body", context.label(speaker));
        others.forEach(other -> observation.addOthers(other.ref()).at(other.comment()));
        boolean shown = open && others.stream().allMatch(Said::open);
        return observation.putEvidence(
                "words", shown ? SharedWords.longest(text, others.get(0).text()) : "…");
    }
}
