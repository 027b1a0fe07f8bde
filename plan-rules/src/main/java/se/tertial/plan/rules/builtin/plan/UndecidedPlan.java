package se.tertial.plan.rules.builtin.plan;

import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** P04: a plan that states no decision of its own, taken or expected. */
public final class UndecidedPlan implements Rule {

    /** A rule; all are equal. */
    public UndecidedPlan() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UndecidedPlan.class, "P04")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.PLAN)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> context.catalogue().plans().stream()
                .filter(plan -> plan.decisions().isEmpty())
                .forEach(plan -> found.add(observation(context, plan))));
    }

    private static Observation observation(RuleContext context, Plan plan) {
        Ref subject = new Ref(ObjectKind.PLAN, plan.id());
        return Observation.builder()
                .subject(subject)
                .at(plan)
                .putEvidence("plan", context.label(subject))
                .build();
    }
}
