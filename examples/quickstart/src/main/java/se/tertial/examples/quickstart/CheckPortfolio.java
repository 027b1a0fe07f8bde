package se.tertial.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleBase;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.RuleSet;

/** Checks the region's plans and reports by some rules, as of a day. */
public final class CheckPortfolio {

    public static void main(String[] args) throws Exception {
        Portfolio region = PlanJson.reader().read(Path.of("examples/quickstart/region/region.json"));
        // Start with RuleSet.recommended(); here are three rules only, so that the output is short.
        RuleSet rules = RuleSet.builder()
                .base(RuleBase.NONE)
                .enable("R01")
                .enable("S06")
                .enable("S12")
                .build();
        PlanChecker checker = PlanChecker.of(RuleRegistry.discover(), rules);
        CheckReport report = checker.check(region, LocalDate.of(2025, 5, 31));

        for (Finding finding : report.findings()) {
            System.out.println(finding.severity() + " " + finding.rule() + ": " + finding.message(Language.SV));
            System.out.println("        " + finding.message(Language.EN));
        }
        // Nothing found and not looked at are two things, so every rule of the set is accounted for.
        for (RuleRun run : report.runs()) {
            System.out.println(run.descriptor().id() + " " + run.outcome() + ": "
                    + run.descriptor().title().en());
        }
    }
}
