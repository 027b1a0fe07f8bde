package se.tertial.plan.rules.builtin.plan;

import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.ActivitiesWithout;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.prose.Prose;

/**
 * P02: activities that have nothing to see by when they are done: no deliverable, milestone, criterion or indicator, and
 * neither a number nor a thing to make in what they say; once for each plan. What an importer has guessed out of the prose was
 * never decided and does not count.
 */
public final class UnmeasurableActivities implements Rule {

    private static final int SURE = 100;

    /** A rule; all are equal. */
    public UnmeasurableActivities() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnmeasurableActivities.class, "P02")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.PLAN, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return ActivitiesWithout.check(context, activity -> canBeSeen(context, activity));
    }

    private static boolean canBeSeen(RuleContext context, Activity activity) {
        return !activity.criteria().isEmpty()
                || Stream.concat(activity.deliverables().stream(), activity.milestones().stream())
                        .anyMatch(UnmeasurableActivities::isDecided)
                || activity.contributesTo().stream().anyMatch(ref -> ref.kind() == ObjectKind.INDICATOR)
                || hasIndicator(context, activity)
                || isSeenBy(prose(context, activity));
    }

    private static boolean isSeenBy(Prose prose) {
        return Amounts.occurIn(prose) || Product.opens(prose);
    }

    private static boolean hasIndicator(RuleContext context, Activity activity) {
        Ref subject = new Ref(ObjectKind.ACTIVITY, activity.id());
        return context.catalogue().indicators().stream()
                .anyMatch(its -> its.within().equals(Optional.of(subject)));
    }

    private static boolean isDecided(Extensible its) {
        Optional<Integer> confidence = its.source().flatMap(Source::span).map(span -> span.confidence());
        return confidence.filter(sure -> sure < SURE).isEmpty();
    }

    private static Prose prose(RuleContext context, Activity activity) {
        return context.prose(
                Stream.of(activity.title(), activity.text(), activity.goal())
                        .flatMap(Optional::stream)
                        .toList(),
                Anchor.plan(context.asOf()));
    }
}
