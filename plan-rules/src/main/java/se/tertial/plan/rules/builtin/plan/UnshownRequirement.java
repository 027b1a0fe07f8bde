package se.tertial.plan.rules.builtin.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.RequirementKind;
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
import se.tertial.plan.rules.language.prose.PhraseList;

/**
 * P09: what a plan asks of everything in it, and most of its activities do not show: they are not tied to the requirement,
 * and no word of theirs takes it up; once for each requirement. That is looked at for accessibility and equality, which any
 * activity can show. Sustainability has a rule of its own, and what else may be asked for concerns some activities only.
 */
public final class UnshownRequirement implements Rule {

    /** How the words are called that take up a kind of requirement. */
    private static final Map<RequirementKind, String> WORDS =
            Map.of(RequirementKind.ACCESSIBILITY, "accessibility", RequirementKind.EQUALITY, "equality");

    /** A rule; all are equal. */
    public UnshownRequirement() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnshownRequirement.class, "P09")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.PLAN)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> context.catalogue()
                .plans()
                .forEach(plan -> plan.requirements().stream()
                        .filter(its -> WORDS.containsKey(its.kind()) && isForAll(its, plan))
                        .forEach(its -> look(context, plan, its, found))));
    }

    private static boolean isForAll(Requirement requirement, Plan plan) {
        return requirement.appliesTo().isEmpty()
                || requirement.appliesTo().contains(new Ref(ObjectKind.PLAN, plan.id()));
    }

    private static void look(RuleContext context, Plan plan, Requirement requirement, FindingSink found) {
        List<Activities> all = Activities.of(plan);
        List<Ref> silent = all.stream()
                .filter(its -> !its.itselfOrAbove(activity -> shows(context, plan, activity, requirement)))
                .map(Activities::ref)
                .toList();
        // Where half of them show it, the plan has taken it up.
        if (2 * silent.size() <= all.size()) {
            return;
        }
        Ref subject = new Ref(ObjectKind.PLAN, plan.id());
        found.add(Observation.builder()
                .subject(subject)
                .at(requirement)
                .at(plan)
                .putEvidence("plan", context.label(subject))
                .putEvidence("requirement", context.label(new Ref(ObjectKind.REQUIREMENT, requirement.id())))
                .count("count", silent.size())
                .count("all", all.size())
                .putEvidence("activities", context.labels(silent))
                .build());
    }

    private static boolean shows(RuleContext context, Plan plan, Activity activity, Requirement requirement) {
        return activity.contributesTo().contains(new Ref(ObjectKind.REQUIREMENT, requirement.id()))
                || PhraseList.of("themes")
                        .occurs(
                                WORDS.getOrDefault(requirement.kind(), ""),
                                context.prose(
                                        Stream.of(activity.title(), activity.text(), activity.goal())
                                                .flatMap(Optional::stream)
                                                .toList(),
                                        context.anchor(plan)));
    }
}
