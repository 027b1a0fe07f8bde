package se.tertial.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleRun;

/** The options of an export that say which findings go into it: none unless they are asked for. */
final class FindingsToExport {

    private static final String TABLE = "findings";

    @Option(
            names = "--with-findings",
            paramLabel = "recommended|all|RULES",
            description =
                    "Check by these rules first, and write what they find as one more table (default: no findings).")
    private @Nullable String rules;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.OfDate.class,
            description = "The day as of which --with-findings checks (default: today).")
    private @Nullable LocalDate asOf;

    /** Refuses options that say nothing without --with-findings. */
    void requireRules(Set<String> tables) {
        if (rules == null && tables.contains(TABLE)) {
            throw Complaint.wrong("--table names 'findings', but no rules are run; add --with-findings recommended");
        }
        if (rules == null && asOf != null) {
            throw Complaint.wrong("--as-of is '" + asOf + "', but no rules are run; add --with-findings recommended");
        }
    }

    /** Checks the portfolio, if that is asked for, and adds what was found. A rule that fails is told of. */
    void addTo(ExportRequest.Builder request, Portfolio portfolio, Tertial tertial) {
        if (rules == null) {
            return;
        }
        RuleRegistry registry = RuleRegistry.discover();
        LocalDate day = Optional.ofNullable(asOf)
                .orElseGet(() -> LocalDate.now(tertial.console().clock()));
        CheckReport report =
                PlanChecker.of(registry, RuleSets.of(rules, registry)).check(portfolio, day);
        CheckLines lines = new CheckLines(tertial.language());
        report.runs(RuleRun.Outcome.FAILED).forEach(run -> lines.reason(run).ifPresent(tertial.console()::remark));
        request.findings(report.findings()).checked(true);
    }
}
