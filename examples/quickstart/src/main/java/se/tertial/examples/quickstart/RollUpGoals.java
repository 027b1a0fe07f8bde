package se.tertial.examples.quickstart;

import java.nio.file.Path;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.rollup.Computation;
import se.tertial.plan.rules.rollup.hierarchy.PlanRollUp;
import se.tertial.plan.rules.rollup.hierarchy.PlanRollUpOptions;

/** Rolls the status of the assignments up to the goals that they serve, and says how. */
public final class RollUpGoals {

    public static void main(String[] args) throws Exception {
        Portfolio region = PlanJson.reader().read(Path.of("examples/quickstart/region/region.json"));
        ReportingPeriod period = ReportingPeriod.parse("T2 2024");

        PlanRollUp worst = PlanRollUp.of(region, period, PlanRollUpOptions.by(Computation.WORST));
        for (Goal goal : region.goals()) {
            // Nothing is rolled up to a goal of which nothing is reported, and for which nobody was asked.
            worst.find(Ref.of(ObjectKind.GOAL, goal.id())).ifPresent(node -> {
                System.out.println(goal.text().plain());
                System.out.println("  " + node.answer().explanation(Language.SV));
            });
        }

        // There is no one right way: the same reports, counted rather than judged, for the whole region.
        PlanRollUp counts = PlanRollUp.of(region, period, PlanRollUpOptions.by(Computation.DISTRIBUTION));
        System.out.println(region.organisation().name().plain());
        System.out.println("  " + counts.root().answer().explanation(Language.SV));
    }
}
