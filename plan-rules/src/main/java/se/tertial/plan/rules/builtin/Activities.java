package se.tertial.plan.rules.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * An activity of a plan with those that it stands under. Immutable and thread-safe.
 *
 * @param activity the activity
 * @param above those above it, the nearest last
 */
public record Activities(Activity activity, List<Activity> above) {

    /** Copies the list. */
    public Activities {
        above = List.copyOf(above);
    }

    /**
     * All activities of a plan, in order.
     *
     * @param plan the plan
     * @return the activities, each after the one that it stands under
     */
    public static List<Activities> of(Plan plan) {
        List<Activities> all = new ArrayList<>();
        plan.focusAreas().forEach(area -> collect(area.activities(), List.of(), all));
        return all;
    }

    private static void collect(List<Activity> activities, List<Activity> above, List<Activities> all) {
        for (Activity activity : activities) {
            all.add(new Activities(activity, above));
            collect(
                    activity.activities(),
                    Stream.concat(above.stream(), Stream.of(activity)).toList(),
                    all);
        }
    }

    /** {@return the name of the activity} */
    public Ref ref() {
        return new Ref(ObjectKind.ACTIVITY, activity.id());
    }

    /**
     * Whether something is true of the activity or of one that it stands under, and so passes on to it.
     *
     * @param what the question
     * @return the answer
     */
    public boolean itselfOrAbove(Predicate<Activity> what) {
        return what.test(activity) || above.stream().anyMatch(what);
    }
}
