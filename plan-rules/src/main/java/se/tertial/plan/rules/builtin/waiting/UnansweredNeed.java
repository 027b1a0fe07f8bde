package se.tertial.plan.rules.builtin.waiting;

import java.util.Set;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.builtin.comment.CommentOf;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * C09: a comment that tells of a need, an obstacle or a call for help, while nothing says who takes care of it, what was
 * decided, or when. One finding for a comment, on the first such need.
 */
public final class UnansweredNeed implements Rule {

    /** A rule; all are equal. */
    public UnansweredNeed() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnansweredNeed.class, "C09")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.REPORT, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        Set<Ref> expected = Settling.expected(context);
        return Check.ofEachReport((view, found) -> CommentOf.all(view)
                .forEach(comment -> look(context, comment, new Settling(context, expected, comment), found)));
    }

    private static void look(RuleContext context, CommentOf comment, Settling settling, FindingSink found) {
        Want.needs(comment.prose(), comment.work()).stream()
                .filter(need -> !settling.isSettled(need))
                .findFirst()
                .ifPresent(need -> found.add(comment.observe(context)
                        .putEvidence("words", comment.quote(need.printed()))
                        .build()));
    }
}
