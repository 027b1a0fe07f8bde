package se.tertial.plan.rules.builtin.responsibility;

import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.ActivitiesWithout;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** R07: activities for which no unit can be pointed out; once for each plan. */
public final class ActivityWithoutUnit implements Rule {

    /** A rule; all are equal. */
    public ActivityWithoutUnit() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(ActivityWithoutUnit.class, "R07")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.PLAN)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return ActivitiesWithout.check(context, ActivityWithoutUnit::hasUnit);
    }

    private static boolean hasUnit(Activity activity) {
        return activity.responsible().stream().anyMatch(ActivityWithoutUnit::isKnown);
    }

    private static boolean isKnown(Party party) {
        return party.name().isEmpty();
    }
}
