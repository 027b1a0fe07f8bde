package se.tertial.plan.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.rules.Finding;

/**
 * Checks plans and their follow-up by the rules of a rule set. Immutable; thread-safe if the rules are, as they promise.
 *
 * <p>A check reads every report once, whatever the number of rules, and holds none. It depends on the source, the rules
 * and the day alone: the same gives the same report, everywhere and always.
 */
public final class PlanChecker {

    /** How many findings of one rule a report tells; the others are counted. */
    public static final int MOST_FINDINGS = 1_000;

    private final List<SelectedRule> rules;
    private final RuleSet set;

    private PlanChecker(List<SelectedRule> rules, RuleSet set) {
        this.rules = rules;
        this.set = set;
    }

    /**
     * A checker.
     *
     * @param registry the rules that there are
     * @param set which of them run, and how
     * @return the checker
     * @throws InvalidRuleSetException if the rule set names rules or parameters that there are not, or gives them
     *     impossible values; with everything that is wrong
     */
    public static PlanChecker of(RuleRegistry registry, RuleSet set) {
        return new PlanChecker(List.copyOf(Selection.of(registry, set)), set);
    }

    /**
     * Checks a source.
     *
     * @param source the plans and their follow-up
     * @param asOf the day as of which to check: what is late, and which suppressions hold
     * @return what was found
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public CheckReport check(PlanSource source, LocalDate asOf) {
        Surroundings surroundings = new Surroundings(source.catalogue(), asOf);
        NeedWatch needs = new NeedWatch(source.catalogue());
        List<RunningRule> running = new ArrayList<>();
        rules.forEach(rule -> running.add(new RunningRule(rule, surroundings, MOST_FINDINGS)));
        read(source, surroundings, needs, running);
        running.forEach(RunningRule::end);
        return report(running, needs, asOf);
    }

    private static void read(PlanSource source, Surroundings surroundings, NeedWatch needs, List<RunningRule> running) {
        ReportingLines lines = new ReportingLines(surroundings.followUps());
        Corrections.Reading reading = surroundings.corrections().reading();
        for (FollowUpHeader followUp : surroundings.followUps()) {
            ReportingLines.Reading line = lines.reading(followUp);
            try (ReportCursor reports = source.reports(followUp.id())) {
                while (reports.advance()) {
                    Report report = reports.report();
                    if (reading.counts(followUp, report.subject())) {
                        ReportView view = new ReportView(surroundings, followUp, report, line.earlier(report));
                        needs.see(view);
                        running.forEach(rule -> rule.report(view));
                    }
                }
            }
        }
    }

    private CheckReport report(List<RunningRule> running, NeedWatch needs, LocalDate asOf) {
        List<RuleRun> runs = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (RunningRule rule : running) {
            RuleRun run = rule.result(needs);
            runs.add(run);
            if (run.outcome() == RuleRun.Outcome.RAN) {
                findings.addAll(rule.findings());
                figures.addAll(rule.figures());
            }
        }
        Suppressing suppressing = new Suppressing(set.suppressions(), asOf);
        List<Finding> left = suppressing.left(Subsumption.apply(findings, runs));
        return CheckReport.builder()
                .asOf(asOf)
                .findings(left)
                .figures(figures)
                .runs(runs)
                .suppressions(suppressing.uses())
                .build();
    }
}
