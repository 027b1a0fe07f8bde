package se.tertial.plan.rules.builtin.comment;

import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** C10: a comment that does nothing but refer to another place. */
public final class ReferralOnly implements Rule {

    /** A rule; all are equal. */
    public ReferralOnly() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(ReferralOnly.class, "C10")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofEachReport((view, found) -> view.report().comments().stream()
                .filter(comment -> comment.kind() == CommentKind.REFERRAL)
                .forEach(comment ->
                        found.add(new CommentOf(comment, view).observe(context).build())));
    }
}
