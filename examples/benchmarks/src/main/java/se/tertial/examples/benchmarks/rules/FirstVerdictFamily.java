package se.tertial.examples.benchmarks.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tertial.examples.benchmarks.ChildJvm;
import se.tertial.examples.benchmarks.Effort;
import se.tertial.examples.benchmarks.Family;
import se.tertial.examples.benchmarks.table.Line;
import se.tertial.examples.benchmarks.table.Measure;
import se.tertial.examples.benchmarks.table.Reach;
import se.tertial.examples.benchmarks.table.Reaches;

/** How long one waits for the first verdict: rules are compiled, registered, and asked once. */
public final class FirstVerdictFamily implements Family {

    /** Makes the family. */
    public FirstVerdictFamily() {}

    @Override
    public String name() {
        return "first-verdict";
    }

    @Override
    public String title() {
        return "from twenty rules as they are written to the first verdicts, in a new Java machine";
    }

    @Override
    public List<Reach> reaches() {
        return Reaches.FIRST_VERDICT;
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        List<Line> lines = new ArrayList<>();
        for (RuleSide side : RuleSide.ALL) {
            double least = Double.MAX_VALUE;
            for (int i = 0; i < effort.starts(); i++) {
                least = Math.min(least, seconds(side.name()));
            }
            lines.add(new Line(side.name(), Map.of(Measure.SECONDS, least)));
        }
        return lines;
    }

    private static double seconds(String side) throws IOException, InterruptedException {
        String printed = new ChildJvm(List.of())
                .run(FirstVerdict.class, List.of(side))
                .orElseThrow(() -> new IOException("The first verdict of " + side + " failed"));
        return Double.parseDouble(printed.substring(printed.lastIndexOf('\n') + 1));
    }
}
