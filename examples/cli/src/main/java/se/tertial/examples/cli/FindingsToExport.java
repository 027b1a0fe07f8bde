package se.tertial.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
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
                    "Check by these rules first; data gets what they find as one more table (default: none; reports look at "
                            + "what the recommended rules find).")
    private @Nullable String rules;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.OfDate.class,
            description = "The day as of which rules check, and reports are made (default: today).")
    private @Nullable LocalDate asOf;

    /** Refuses what says nothing because no rules are run: they are for reports, and for data if that is asked for. */
    void requireRules(Set<String> tables, Set<String> layouts) {
        if (rules == null && tables.contains(TABLE)) {
            throw Complaint.wrong("--table names 'findings', but no rules are run; add --with-findings recommended");
        }
        if (rules == null && asOf != null && layouts.isEmpty()) {
            throw Complaint.wrong("--as-of is '" + asOf + "', but no rules are run; add --with-findings recommended");
        }
    }

    /** What the rules that are asked for find; empty if none are. A rule that fails is told of. */
    Optional<CheckReport> asked(Portfolio portfolio, Tertial tertial) {
        return Optional.ofNullable(rules).map(its -> check(its, portfolio, tertial));
    }

    /** What the rules that are asked for find, else the recommended ones. A rule that fails is told of. */
    CheckReport askedOrRecommended(Portfolio portfolio, Tertial tertial) {
        return check(rules == null ? "recommended" : rules, portfolio, tertial);
    }

    private CheckReport check(String set, Portfolio portfolio, Tertial tertial) {
        RuleRegistry registry = tertial.plugins().rules();
        LocalDate day = Optional.ofNullable(asOf)
                .orElseGet(() -> LocalDate.now(tertial.console().clock()));
        CheckReport report =
                PlanChecker.of(registry, RuleSets.of(set, registry)).check(portfolio, day);
        CheckLines lines = new CheckLines(tertial.language());
        report.runs(RuleRun.Outcome.FAILED).forEach(run -> lines.reason(run).ifPresent(tertial.console()::remark));
        return report;
    }
}
