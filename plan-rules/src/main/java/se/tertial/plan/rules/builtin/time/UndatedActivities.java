package se.tertial.plan.rules.builtin.time;

import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.ActivitiesWithout;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** T04: activities that name no time; once for each plan. */
public final class UndatedActivities implements Rule {

    /** A rule; all are equal. */
    public UndatedActivities() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UndatedActivities.class, "T04")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.PLAN)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return ActivitiesWithout.check(context, UndatedActivities::isDated);
    }

    private static boolean isDated(Activity activity) {
        return activity.timeFrames().stream().anyMatch(UndatedActivities::namesTime)
                || activity.milestones().stream()
                        .anyMatch(milestone -> milestone.date().isPresent());
    }

    private static boolean namesTime(TimeFrame frame) {
        return frame.certainty() != TimeCertainty.IMPLIED;
    }
}
