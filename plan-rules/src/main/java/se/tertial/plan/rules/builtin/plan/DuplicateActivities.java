package se.tertial.plan.rules.builtin.plan;

import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * P08: activities that are the same, of one plan or of two that are in force together and do not say how they hang together;
 * and, within a plan, one that is contained in another. Different places, groups or years make two of one wording.
 */
public final class DuplicateActivities implements Rule {

    /** A rule; all are equal. */
    public DuplicateActivities() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(DuplicateActivities.class, "P08")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.PLAN, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> new Duplicates(context).tell(found));
    }
}
