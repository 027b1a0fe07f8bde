package se.tertial.plan.rules.builtin.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.organisation.TargetGroup;
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
import se.tertial.plan.rules.language.prose.PhraseMatch;

/**
 * P12: an activity for a target group whose figures are to be split by sex, or that names both sexes, without an indicator
 * that is split so. Its indicators are those that it serves, or that belong to it or to a goal that it serves; one of the
 * whole plan is enough.
 */
public final class UnsplitIndicator implements Rule {

    /** A rule; all are equal. */
    public UnsplitIndicator() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnsplitIndicator.class, "P12")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.PLAN)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> context.catalogue()
                .plans()
                .forEach(plan -> Activities.of(plan).forEach(its -> look(context, plan, its, found))));
    }

    private static void look(RuleContext context, Plan plan, Activities its, FindingSink found) {
        Optional<String> group = group(context, plan, its);
        if (group.isEmpty()) {
            return;
        }
        Set<Ref> served = served(its);
        List<Indicator> indicators = indicators(context, served);
        served.add(new Ref(ObjectKind.PLAN, plan.id()));
        if (indicators(context, served).stream().anyMatch(Sexes::split)) {
            return;
        }
        found.add(Observation.builder()
                .message(indicators.isEmpty() ? "none" : "unsplit")
                .subject(its.ref())
                .at(its.activity())
                .putEvidence("subject", context.label(its.ref()))
                .putEvidence("group", group.get())
                .putEvidence("indicators", context.labels(refs(indicators)))
                .build());
    }

    /** For whom it is done, if that is both sexes: in its own words, else by its target groups. */
    private static Optional<String> group(RuleContext context, Plan plan, Activities its) {
        String groups = its.activity().targetGroups().stream()
                .flatMap(id -> context.catalogue().targetGroups().stream()
                        .filter(group -> group.id().equals(id) && group.splitBySex()))
                .map(TargetGroup::name)
                .map(name -> name.plain())
                .collect(Collectors.joining(", "));
        return Sexes.named(context.prose(
                        Stream.of(its.activity().title(), its.activity().text())
                                .flatMap(Optional::stream)
                                .toList(),
                        context.anchor(plan)))
                .map(PhraseMatch::printed)
                .or(() -> Optional.of(groups).filter(names -> !names.isEmpty()));
    }

    private static Set<Ref> served(Activities its) {
        Set<Ref> served = new HashSet<>();
        Stream.concat(its.above().stream(), Stream.of(its.activity())).forEach(activity -> {
            served.add(new Ref(ObjectKind.ACTIVITY, activity.id()));
            served.addAll(activity.contributesTo());
        });
        return served;
    }

    private static List<Indicator> indicators(RuleContext context, Set<Ref> served) {
        return context.catalogue().indicators().stream()
                .filter(its -> served.contains(new Ref(ObjectKind.INDICATOR, its.id()))
                        || its.within().filter(served::contains).isPresent())
                .toList();
    }

    private static List<Ref> refs(Collection<? extends PlanObject> indicators) {
        return indicators.stream()
                .map(its -> new Ref(ObjectKind.INDICATOR, its.id()))
                .toList();
    }
}
