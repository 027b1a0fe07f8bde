package se.tertial.plan.rules.builtin.responsibility;

import java.util.List;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
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
        return Check.ofCatalogue(found -> context.catalogue().plans().forEach(plan -> look(context, plan, found)));
    }

    private static void look(RuleContext context, Plan plan, FindingSink found) {
        List<Activities> all = Activities.of(plan);
        List<Activities> without = all.stream()
                .filter(its -> !its.itselfOrAbove(ActivityWithoutUnit::hasUnit))
                .toList();
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

    private static boolean hasUnit(Activity activity) {
        return activity.responsible().stream().anyMatch(ActivityWithoutUnit::isKnown);
    }

    private static boolean isKnown(Party party) {
        return party.name().isEmpty();
    }
}
