package se.tertial.examples.benchmarks.rules;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tertial.examples.benchmarks.Effort;
import se.tertial.examples.benchmarks.Family;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.table.Line;
import se.tertial.examples.benchmarks.table.Measure;
import se.tertial.examples.benchmarks.table.Reach;
import se.tertial.examples.benchmarks.table.Reaches;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/**
 * All rules that come with the library, most of which read prose, on once, twice and four times as many reports: the time is to
 * grow with the reports, and no faster.
 */
public final class ProseFamily implements Family {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Prose takes some hundred times as long as whatever else is measured. */
    private static final int ROWS_TO_ONE = 24;

    private static final List<Integer> TIMES = List.of(1, 2, 4);

    /** Makes the family. */
    public ProseFamily() {}

    @Override
    public String name() {
        return "prose";
    }

    @Override
    public String title() {
        return "all built-in rules on reports with comments in prose, in reports";
    }

    @Override
    public List<Reach> reaches() {
        return Reaches.PROSE;
    }

    @Override
    public List<Line> measure(Effort effort) {
        PlanChecker checker = PlanChecker.of(RuleRegistry.discover(), RuleSet.all());
        int once = effort.rows() / ROWS_TO_ONE;
        nanos(checker, FollowUps.portfolio(once, 1));
        List<Line> lines = new ArrayList<>();
        for (int times : TIMES) {
            PlanSource source = FollowUps.portfolio(once * times, 1);
            double seconds = Math.min(nanos(checker, source), nanos(checker, source)) / 1e9;
            lines.add(new Line(
                    side(times), Map.of(Measure.SECONDS, seconds, Measure.PER_CPU_SECOND, once * times / seconds)));
        }
        return lines;
    }

    private static String side(int times) {
        return "Tertial, reports × " + times;
    }

    private static long nanos(PlanChecker checker, PlanSource source) {
        long started = THREADS.getCurrentThreadCpuTime();
        checker.check(source, LocalDate.of(2025, 1, 31));
        return THREADS.getCurrentThreadCpuTime() - started;
    }
}
