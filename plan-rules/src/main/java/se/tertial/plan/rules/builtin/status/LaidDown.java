package se.tertial.plan.rules.builtin.status;

import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.Indicator;

/** Whether it is laid down how a status of a thing comes about. */
final class LaidDown {

    private LaidDown() {}

    static boolean isFor(PlanObject thing) {
        if (thing instanceof Indicator indicator) {
            return !indicator.thresholds().isEmpty();
        }
        if (thing instanceof Goal goal) {
            return !goal.criteria().isEmpty();
        }
        if (thing instanceof Activity activity) {
            return !activity.criteria().isEmpty();
        }
        return thing instanceof Assignment assignment && !assignment.criteria().isEmpty();
    }
}
