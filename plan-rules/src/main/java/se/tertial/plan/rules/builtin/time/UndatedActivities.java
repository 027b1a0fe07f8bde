package se.tertial.plan.rules.builtin.time;

import java.util.List;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
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
        return Check.ofCatalogue(found -> context.catalogue().plans().forEach(plan -> look(context, plan, found)));
    }

    private static void look(RuleContext context, Plan plan, FindingSink found) {
        List<Activities> all = Activities.of(plan);
        List<Activities> undated = all.stream()
                .filter(its -> !its.itselfOrAbove(UndatedActivities::isDated))
                .toList();
        if (undated.isEmpty()) {
            return;
        }
        Ref subject = new Ref(ObjectKind.PLAN, plan.id());
        Observation.Builder observation = Observation.builder()
                .subject(subject)
                .at(plan)
                .putEvidence("plan", context.label(subject))
                .count("count", undated.size())
                .count("all", all.size())
                .putEvidence(
                        "activities",
                        context.labels(undated.stream().map(Activities::ref).toList()));
        undated.forEach(its -> observation.at(its.activity()));
        found.add(observation.build());
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
