package se.tertial.examples.cli;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.Suppression;
import se.tertial.plan.rules.check.SuppressionUse;

/**
 * What a check found, in lines: the findings, then what became of suppressions and rules, then a summary.
 *
 * @param language the language of the lines
 */
record CheckLines(Language language) {

    List<String> of(CheckReport report, Portfolio portfolio) {
        FindingLines findings = new FindingLines(portfolio, language);
        List<String> lines = new ArrayList<>();
        report.findings().forEach(finding -> lines.add(findings.line(finding)));
        report.suppressions().forEach(use -> lines.add(suppression(use).in(language)));
        for (RuleRun run : report.runs()) {
            run.reason()
                    .ifPresent(reason -> lines.add(run.descriptor().id() + ": "
                            + outcome(run.outcome()).in(language) + ": " + reason.in(language)));
            if (run.untold() > 0) {
                lines.add(run.descriptor().id() + ": " + untold(run.untold()).in(language));
            }
        }
        return lines;
    }

    private static Bilingual suppression(SuppressionUse use) {
        Suppression its = use.suppression();
        int count = use.findings().size();
        return switch (use.state()) {
            case USED ->
                Bilingual.of(
                        its.rule() + ": undantag till och med " + its.expires() + " för " + count + " fynd: "
                                + its.reason(),
                        its.rule() + ": suppressed up to and including " + its.expires() + ", " + count + " findings: "
                                + its.reason());
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
        return Bilingual.of(count + " fynd till visas inte", count + " more findings are not shown");
    }

    /** How many findings there are, and how many rules were tried. */
    static Bilingual summary(CheckReport report) {
        long errors = count(report, Severity.ERROR);
        long warnings = count(report, Severity.WARNING);
        long infos = count(report, Severity.INFO);
        int ran = report.runs(RuleRun.Outcome.RAN).size();
        int all = report.runs().size();
        return Bilingual.of(
                errors + " fel, " + warnings + " varningar och " + infos + " upplysningar per " + report.asOf() + "; "
                        + ran + " av " + all + " regler prövade",
                errors + " errors, " + warnings + " warnings and " + infos + " infos as of " + report.asOf() + "; "
                        + ran + " of " + all + " rules tried");
    }

    private static long count(CheckReport report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
