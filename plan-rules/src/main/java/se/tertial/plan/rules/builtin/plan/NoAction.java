package se.tertial.plan.rules.builtin.plan;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityKind;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.Passages;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.Anchor;

/**
 * P01: an activity that says what one thinks or how things are, and not what is to be done. A heading with activities below it
 * is none, and neither is one whose title tells the action.
 */
public final class NoAction implements Rule {

    /** A rule; all are equal. */
    public NoAction() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(NoAction.class, "P01")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.PLAN, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> {
            for (Plan plan : context.catalogue().plans()) {
                List<Activities> all = Activities.of(plan);
                List<Passage> passages = Passages.activities(context, plan);
                for (int i = 0; i < all.size(); i++) {
                    Passage passage = passages.get(i);
                    statement(context, plan, all.get(i).activity())
                            .ifPresent(words ->
                                    found.add(passage.observe(context, words).build()));
                }
            }
        });
    }

    private static Optional<String> statement(RuleContext context, Plan plan, Activity activity) {
        if (!activity.activities().isEmpty() || activity.kind() == ActivityKind.GROUP) {
            return Optional.empty();
        }
        Anchor anchor = context.anchor(plan);
        List<Text> said = activity.text().or(activity::title).stream().toList();
        boolean titleActs = activity.text().isPresent()
                && activity.title()
                        .filter(title -> Statement.isHeadingOfAction(context.prose(List.of(title), anchor)))
                        .isPresent();
        return titleActs ? Optional.empty() : Statement.in(context.prose(said, anchor));
    }
}
