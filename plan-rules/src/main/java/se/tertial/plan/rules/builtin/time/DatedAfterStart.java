package se.tertial.plan.rules.builtin.time;

import java.time.LocalDate;
import java.util.Optional;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** T10: a plan that bears a date after the first day of its validity. A revision of a plan that was in force may. */
public final class DatedAfterStart implements Rule {

    /** A rule; all are equal. */
    public DatedAfterStart() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(DatedAfterStart.class, "T10")
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
        Optional<LocalDate> start = plan.validity().flatMap(TimeFrame::earliest);
        Optional<LocalDate> date = plan.date();
        if (Revised.isRevision(plan)
                || start.isEmpty()
                || date.isEmpty()
                || !start.get().isBefore(date.get())) {
            return;
        }
        Ref subject = new Ref(ObjectKind.PLAN, plan.id());
        found.add(Observation.builder()
                .subject(subject)
                .at(plan)
                .putEvidence("plan", context.label(subject))
                .putEvidence("date", date.get().toString())
                .putEvidence("start", start.get().toString())
                .build());
    }
}
