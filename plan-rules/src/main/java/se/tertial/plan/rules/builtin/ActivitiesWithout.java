package se.tertial.plan.rules.builtin;

import java.util.List;
import java.util.function.Predicate;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.RuleContext;

/** What many activities of a plan lack is one finding on the plan, with a count, not one on each of them. */
public final class ActivitiesWithout {

    private ActivitiesWithout() {}

    /**
     * Looks at every plan for activities that lack something, and so do all those that they stand under.
     *
     * @param context what the rule may know
     * @param has whether an activity has it by itself
     * @return the check, with one observation at most for a plan
     */
    public static Check check(RuleContext context, Predicate<Activity> has) {
        return Check.ofCatalogue(found -> context.catalogue().plans().forEach(plan -> look(context, plan, has, found)));
    }

    private static void look(RuleContext context, Plan plan, Predicate<Activity> has, FindingSink found) {
        List<Activities> all = Activities.of(plan);
        List<Activities> without =
                all.stream().filter(its -> !its.itselfOrAbove(has)).toList();
        if (without.isEmpty()) {
            return;
        }
        Ref subject = new Ref(ObjectKind.PLAN, plan.id());
        Observation.Builder observation = Observation.builder()
                .subject(subject)
                .at(plan)
                .putEvidence("plan", context.label(subject))
                .count("count", without.size())
                .count("all", all.size())
                .putEvidence(
                        "activities",
                        context.labels(without.stream().map(Activities::ref).toList()));
        without.forEach(its -> observation.at(its.activity()));
        found.add(observation.build());
    }
}
