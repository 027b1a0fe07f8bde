package se.tertial.plan.rules.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;

/**
 * One rule in one run. What it throws ends its own run and no other's; only an error of the virtual machine goes on,
 * unless it is that the rule calls itself without an end.
 */
final class RunningRule {

    private final RuleDescriptor descriptor;
    private final Collector collector;
    private @Nullable Check check;
    private @Nullable Throwable failure;

    RunningRule(SelectedRule rule, Surroundings surroundings, int mostFindings) {
        this.descriptor = rule.entry().descriptor();
        this.collector = new Collector(descriptor, rule.severity(), mostFindings);
        try {
            check = Objects.requireNonNull(
                    rule.entry().rule().open(new RuleContext(surroundings, rule.parameters())),
                    "the check of the rule");
        } catch (RuntimeException | Error e) {
            giveUp(e);
        }
    }

    void report(ReportView view) {
        Check running = check;
        if (running != null) {
            try {
                running.report(view, collector);
            } catch (RuntimeException | Error e) {
                giveUp(e);
            }
        }
    }

    void end() {
        Check running = check;
        if (running != null) {
            try {
                running.end(collector);
            } catch (RuntimeException | Error e) {
                giveUp(e);
            }
        }
    }

    /** What came of it: nothing is told of a rule that failed, or whose needs were not met. */
    RuleRun result(NeedWatch needs) {
        if (failure != null) {
            return run(RuleRun.Outcome.FAILED, Optional.of(reason(failure)));
        }
        Optional<Bilingual> lack = needs.lack(descriptor.needs());
        return run(lack.isPresent() ? RuleRun.Outcome.SKIPPED : RuleRun.Outcome.RAN, lack);
    }

    List<Finding> findings() {
        return collector.findings();
    }

    List<Figure> figures() {
        return collector.figures();
    }

    private RuleRun run(RuleRun.Outcome outcome, Optional<Bilingual> reason) {
        boolean ran = outcome == RuleRun.Outcome.RAN;
        int untold = collector.untold();
        return new RuleRun(descriptor, outcome, reason, ran ? collector.found() : 0, ran ? untold : 0);
    }

    private void giveUp(Throwable e) {
        // A stack that ran over is left behind with the frames of the rule, unlike other errors of the virtual machine.
        if (e instanceof VirtualMachineError error && !(e instanceof StackOverflowError)) {
            throw error;
        }
        failure = e;
        check = null;
    }

    private static Bilingual reason(Throwable failure) {
        String words = failure.toString().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return Bilingual.of("regeln bröt ihop: " + words, "the rule broke down: " + words);
    }
}
