package se.tertial.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.Suppression;
import se.tertial.plan.rules.check.SuppressionUse;

/**
 * What a check found, in lines: the findings, then what was counted, what became of suppressions and rules, then a summary.
 *
 * @param language the language of the lines
 */
record CheckLines(Language language) {

    List<String> of(CheckReport report, Portfolio portfolio) {
        FindingLines findings = new FindingLines(portfolio, language);
        List<String> lines = new ArrayList<>();
        report.findings().forEach(finding -> lines.add(findings.line(finding)));
        report.figures().forEach(figure -> lines.add(findings.line(figure)));
        report.suppressions().forEach(use -> lines.add(suppression(use).in(language)));
        for (RuleRun run : report.runs()) {
            reason(run).ifPresent(lines::add);
            if (run.untold() > 0) {
                lines.add(run.descriptor().id() + ": " + untold(run.untold()).in(language));
            }
        }
        return lines;
    }

    /** Why a rule was not tried to its end; empty if it was. */
    Optional<String> reason(RuleRun run) {
        return run.reason()
                .map(reason -> run.descriptor().id() + ": "
                        + outcome(run.outcome()).in(language) + ": " + reason.in(language));
    }

    private static Bilingual suppression(SuppressionUse use) {
        Suppression its = use.suppression();
        int count = use.findings().size();
        return switch (use.state()) {
            case USED ->
                Bilingual.of(
                        its.rule() + ": undantag till och med " + its.expires() + " för " + count + " fynd: "
                                + its.reason(),
                        its.rule() + ": suppressed up to and including " + its.expires() + ", " + count
                                + (count == 1 ? " finding: " : " findings: ") + its.reason());
            case UNUSED ->
                Bilingual.of(
                        its.rule() + ": undantaget behövs inte, för inget fynd finns: " + its.reason(),
                        its.rule() + ": the suppression is not needed, there is no such finding: " + its.reason());
            case EXPIRED ->
                Bilingual.of(
                        its.rule() + ": undantaget gick ut " + its.expires() + ": " + its.reason(),
                        its.rule() + ": the suppression expired on " + its.expires() + ": " + its.reason());
        };
    }

    private static Bilingual outcome(RuleRun.Outcome outcome) {
        return switch (outcome) {
            case RAN -> Bilingual.of("prövad", "ran");
            case SKIPPED -> Bilingual.of("inte prövad", "skipped");
            case FAILED -> Bilingual.of("avbruten", "failed");
        };
    }

    private static Bilingual untold(int count) {
        return Counted.of(
                "{count} fynd till visas inte",
                "{count} more {count|finding is|findings are} not shown",
                Map.of("count", count));
    }

    /** How many findings there are, and how many rules were tried. */
    static Bilingual summary(CheckReport report) {
        return Counted.of(
                "{errors} fel, {warnings} {warnings|varning|varningar} och {infos} {infos|upplysning|upplysningar} per "
                        + report.asOf() + "; {ran} av {all} {all|regel prövad|regler prövade}",
                "{errors} {errors|error|errors}, {warnings} {warnings|warning|warnings} and {infos} {infos|info|infos}"
                        + " as of " + report.asOf() + "; {ran} of {all} {all|rule|rules} tried",
                Map.of(
                        "errors", count(report, Severity.ERROR),
                        "warnings", count(report, Severity.WARNING),
                        "infos", count(report, Severity.INFO),
                        "ran", report.runs(RuleRun.Outcome.RAN).size(),
                        "all", report.runs().size()));
    }

    private static int count(CheckReport report, Severity severity) {
        return (int) report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
