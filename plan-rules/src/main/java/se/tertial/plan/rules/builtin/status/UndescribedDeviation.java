package se.tertial.plan.rules.builtin.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.status.Forecast;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** S06: a level that means failure, without cause, action, owner and new date. */
public final class UndescribedDeviation implements Rule {

    private static final String GIVEN = "✓";
    private static final String MISSING = "–";

    /** A rule; all are equal. */
    public UndescribedDeviation() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UndescribedDeviation.class, "S06")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.SCALE)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofEachReport((view, found) -> look(context, view, found));
    }

    private static void look(RuleContext context, ReportView view, FindingSink found) {
        Optional<StatusLevel> grave = view.report().assessments().stream()
                .flatMap(its -> graveLevel(view, its).stream())
                .findFirst();
        if (grave.isEmpty()) {
            return;
        }
        Observation.Builder observation = view.observe()
                .putEvidence("subject", context.label(view.subject()))
                .putEvidence("status", grave.get().label().plain());
        List<Deviation> deviations = view.report().deviations();
        if (deviations.isEmpty()) {
            found.add(observation.message("undescribed").build());
            return;
        }
        boolean cause = put(observation, "cause", deviations, Deviation::cause);
        boolean action = put(observation, "action", deviations, Deviation::action);
        boolean owner = put(observation, "owner", deviations, Deviation::owner);
        boolean date = put(observation, "date", deviations, Deviation::newDate);
        if (!(cause && action && owner && date)) {
            found.add(observation.message("incomplete").build());
        }
    }

    private static Optional<StatusLevel> graveLevel(ReportView view, Assessment assessment) {
        return view.level(assessment).filter(UndescribedDeviation::isGrave);
    }

    private static boolean isGrave(StatusLevel level) {
        return level.requiresAction()
                || level.outlook().equals(Optional.of(Outlook.MAJOR_DEVIATION))
                || level.fulfilment().equals(Optional.of(Fulfilment.NOT_MET))
                || level.forecast().equals(Optional.of(Forecast.WILL_NOT));
    }

    private static boolean put(
            Observation.Builder observation,
            String name,
            List<Deviation> deviations,
            Function<Deviation, Optional<?>> part) {
        boolean given = deviations.stream().map(part).anyMatch(Optional::isPresent);
        observation.putEvidence(name, given ? GIVEN : MISSING);
        return given;
    }
}
