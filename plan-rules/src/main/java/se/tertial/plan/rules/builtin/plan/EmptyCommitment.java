package se.tertial.plan.rules.builtin.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
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

/**
 * P07: a focus area without an activity, and commitments of a strategy to which no activity contributes; the latter only
 * where activities are tied to commitments of that strategy at all.
 */
public final class EmptyCommitment implements Rule {

    /** A rule; all are equal. */
    public EmptyCommitment() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(EmptyCommitment.class, "P07")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.PLAN)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> {
            Set<Ref> served = new HashSet<>();
            for (Plan plan : context.catalogue().plans()) {
                Activities.of(plan).forEach(its -> served.addAll(its.activity().contributesTo()));
                plan.focusAreas().stream()
                        .filter(area -> area.activities().isEmpty())
                        .forEach(area -> found.add(empty(context, plan, area)));
            }
            context.catalogue().strategies().forEach(strategy -> look(context, strategy, served, found));
        });
    }

    private static Observation empty(RuleContext context, Plan plan, FocusArea area) {
        return Observation.builder()
                .message("area")
                .subject(new Ref(ObjectKind.FOCUS_AREA, area.id()))
                .at(area)
                .putEvidence("plan", context.label(new Ref(ObjectKind.PLAN, plan.id())))
                .putEvidence("area", area.title().plain())
                .build();
    }

    private static void look(RuleContext context, Strategy strategy, Set<Ref> served, FindingSink found) {
        int all = strategy.commitments().size();
        List<Ref> without = strategy.commitments().stream()
                .map(its -> new Ref(ObjectKind.COMMITMENT, its.id()))
                .filter(its -> !served.contains(its))
                .toList();
        if (without.isEmpty() || without.size() == all) {
            return;
        }
        Ref subject = new Ref(ObjectKind.STRATEGY, strategy.id());
        found.add(Observation.builder()
                .message("commitment")
                .subject(subject)
                .at(strategy)
                .putEvidence("strategy", context.label(subject))
                .count("count", without.size())
                .count("all", all)
                .putEvidence("commitments", context.labels(without))
                .build());
    }
}
