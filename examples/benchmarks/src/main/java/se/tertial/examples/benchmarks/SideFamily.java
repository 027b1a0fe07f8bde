package se.tertial.examples.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import se.tertial.examples.benchmarks.table.Line;
import se.tertial.examples.benchmarks.table.Measure;
import se.tertial.examples.benchmarks.table.Reach;

/**
 * A family whose sides work through rows, measured by JMH.
 *
 * @param name the name by which run.sh knows it
 * @param title what the sides do, and what is counted
 * @param rowsToOne how many rows of others make one of this family, whose rows take as many times as long
 * @param sides the sides, in the order in which they are printed
 * @param reaches what is to be reached
 */
public record SideFamily(String name, String title, int rowsToOne, List<Side> sides, List<Reach> reaches)
        implements Family {

    /** Small, so that soon no more memory is new to the machine: to get it from there takes as long as some rows, and comes and goes. */
    private static final String YOUNG = "-Xmn64m";

    /** Copies the lists. */
    public SideFamily {
        sides = List.copyOf(sides);
        reaches = List.copyOf(reaches);
    }

    /** A family with as many rows as most. */
    public static SideFamily of(String name, String title, List<Side> sides, List<Reach> reaches) {
        return new SideFamily(name, title, 1, sides, reaches);
    }

    /** The side of a name. */
    public Side side(String wanted) {
        return sides.stream()
                .filter(side -> side.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no side '" + wanted + "' in " + name));
    }

    @Override
    public List<Line> measure(Effort effort) throws RunnerException {
        List<Line> lines = new ArrayList<>();
        for (Side side : sides) {
            if (effort == Effort.FULL || isCompared(side)) {
                lines.add(measure(side, effort));
            }
        }
        return lines;
    }

    private Line measure(Side side, Effort effort) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("^" + SideBenchmark.class.getName().replace(".", "\\.") + "\\.run$")
                .param("side", name + "/" + side.name())
                .param("rows", Integer.toString(effort.rows() / rowsToOne))
                .param("steadyMillis", Integer.toString(effort.steadyMillis()))
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .forks(effort.forks())
                .warmupIterations(0)
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.millis()))
                .jvmArgsAppend("-Xmx2g", YOUNG)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return line(side, new Runner(options.build()).runSingle());
    }

    private boolean isCompared(Side side) {
        return reaches.stream().anyMatch(reach -> reach.quick() && reach.names(side.name()));
    }

    private static Line line(Side side, RunResult run) {
        double rows = counted(run, "rows");
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        if (side.threads() == 1) {
            values.put(Measure.PER_CPU_SECOND, rows / counted(run, "cpuNanos") * 1e9);
            values.put(Measure.ALLOCATED, counted(run, "allocated") / rows);
        }
        values.put(Measure.PER_SECOND, rows / counted(run, "wallNanos") * 1e9);
        double written = counted(run, "written") / rows;
        if (written > 0) {
            values.put(Measure.WRITTEN, written);
        }
        return new Line(side.name(), values);
    }

    private static double counted(RunResult run, String counter) {
        return Objects.requireNonNull(run.getSecondaryResults().get(counter), counter)
                .getScore();
    }
}
