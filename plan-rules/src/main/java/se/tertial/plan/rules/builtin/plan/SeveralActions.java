package se.tertial.plan.rules.builtin.plan;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityKind;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.prose.Prose;

/**
 * P03: several actions of their own in one activity, so that nobody can say how it goes with "it". Stages of one thing, its
 * purpose, several objects of one verb and how it is followed up are one action.
 */
public final class SeveralActions implements Rule {

    private static final RuleTexts TEXTS = RuleTexts.of(SeveralActions.class, "P03");
    private static final Parameter<Integer> ACTIONS = Parameter.builder(
                    "actions", ParameterType.integer(2, 20), TEXTS.help("actions"))
            .defaultValue(2)
            .build();

    /** A rule; all are equal. */
    public SeveralActions() {}

    @Override
    public RuleDescriptor descriptor() {
        return TEXTS.describe()
                .severity(Severity.INFO)
                .addParameters(ACTIONS)
                .addNeeds(Need.PLAN, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        int least = context.parameter(ACTIONS);
        return Check.ofCatalogue(found -> {
            for (Plan plan : context.catalogue().plans()) {
                for (Activities its : Activities.of(plan)) {
                    look(context, plan, its, least).ifPresent(found::add);
                }
            }
        });
    }

    private static Optional<Observation> look(RuleContext context, Plan plan, Activities its, int least) {
        Activity activity = its.activity();
        if (activity.text().isEmpty() || activity.kind() == ActivityKind.GROUP) {
            return Optional.empty();
        }
        Prose prose = context.prose(List.of(activity.text().get()), context.anchor(plan));
        SeparateActions separate = SeparateActions.in(prose);
        if (separate.count() < least) {
            return Optional.empty();
        }
        boolean open = Passage.isOpen(activity.disclosure()) && Passage.isOpen(plan.disclosure());
        return Optional.of(Observation.builder()
                .subject(its.ref())
                .at(activity)
                .putEvidence("activity", context.label(its.ref()))
                .count("count", separate.count())
                .putEvidence("words", open ? separate.shown() : "…")
                .build());
    }
}
