package se.tertial.plan.rules.builtin.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.RequirementKind;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
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
 * P10: a plan of which no activity says how it relates to sustainable development, although the plan asks for it or speaks
 * of it, or other things of the organisation say it; once for each plan. Where nobody does, nobody is asked.
 */
public final class UntaggedSustainability implements Rule {

    /** A rule; all are equal. */
    public UntaggedSustainability() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UntaggedSustainability.class, "P10")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.PLAN)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> {
            boolean used = isUsed(context.catalogue());
            context.catalogue().plans().forEach(plan -> look(context, plan, used, found));
        });
    }

    private static void look(RuleContext context, Plan plan, boolean used, FindingSink found) {
        List<Activity> activities =
                Activities.of(plan).stream().map(Activities::activity).toList();
        if (!activities.isEmpty()
                && activities.stream().allMatch(its -> its.sustainability().isEmpty())) {
            expected(context, plan, activities, used)
                    .ifPresent(message -> found.add(observation(context, plan, activities.size(), message)));
        }
    }

    /** Why the activities are expected to say it; empty if they are not. */
    private static Optional<String> expected(RuleContext context, Plan plan, List<Activity> activities, boolean used) {
        if (plan.requirements().stream().anyMatch(its -> its.kind() == RequirementKind.SUSTAINABILITY)) {
            return Optional.of("required");
        }
        if (used) {
            return Optional.of("used");
        }
        List<Text> texts = Stream.concat(
                        plan.introduction().stream(),
                        activities.stream()
                                .flatMap(its -> Stream.of(its.title(), its.text(), its.goal()))
                                .flatMap(Optional::stream))
                .toList();
        return PhraseList.of("themes").occurs("sustainability", context.prose(texts, context.anchor(plan)))
                ? Optional.of("mentioned")
                : Optional.empty();
    }

    private static boolean isUsed(Catalogue catalogue) {
        return catalogue.goals().stream().anyMatch(its -> !its.sustainability().isEmpty())
                || catalogue.assignments().stream()
                        .anyMatch(its -> !its.sustainability().isEmpty())
                || catalogue.plans().stream()
                        .flatMap(plan -> Activities.of(plan).stream())
                        .anyMatch(its -> !its.activity().sustainability().isEmpty());
    }

    private static Observation observation(RuleContext context, Plan plan, int count, String message) {
        Ref subject = new Ref(ObjectKind.PLAN, plan.id());
        return Observation.builder()
                .message(message)
                .subject(subject)
                .at(plan)
                .putEvidence("plan", context.label(subject))
                .count("count", count)
                .build();
    }
}
