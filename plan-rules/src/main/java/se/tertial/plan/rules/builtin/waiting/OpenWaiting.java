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
 * C14: a comment that says that work waits for something, and not until when or when to look again. One finding for a
 * comment, on the first such waiting.
 */
public final class OpenWaiting implements Rule {

    /** A rule; all are equal. */
    public OpenWaiting() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(OpenWaiting.class, "C14")
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
        Want.waits(comment.prose()).stream()
                .filter(wait -> !settling.isEnding(wait))
                .findFirst()
                .ifPresent(wait -> found.add(comment.observe(context)
                        .putEvidence("words", comment.quote(wait.printed()))
                        .build()));
    }
}
