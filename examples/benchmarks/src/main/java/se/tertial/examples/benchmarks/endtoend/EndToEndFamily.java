package se.tertial.examples.benchmarks.endtoend;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.tertial.examples.benchmarks.ChildJvm;
import se.tertial.examples.benchmarks.Effort;
import se.tertial.examples.benchmarks.Family;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.table.Line;
import se.tertial.examples.benchmarks.table.Measure;
import se.tertial.examples.benchmarks.table.Reach;
import se.tertial.plan.exporter.json.PlanJsonWriter;

/** A large portfolio from its file to every format, once, as a program does that starts, works and ends. */
public final class EndToEndFamily implements Family {

    private static final int FOLLOW_UPS = 10;

    /** Makes the family. */
    public EndToEndFamily() {}

    @Override
    public String name() {
        return "end-to-end";
    }

    @Override
    public String title() {
        return "100,000 reports (1,000 if quick) read, checked and written, once, in a machine that is not warm";
    }

    @Override
    public List<Reach> reaches() {
        return List.of();
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        int reports = effort == Effort.QUICK ? 1_000 : 100_000;
        Path file = Files.createTempFile("portfolio", ".json");
        try {
            try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
                new PlanJsonWriter(false).write(FollowUps.portfolio(reports / FOLLOW_UPS, FOLLOW_UPS), output);
            }
            String printed = new ChildJvm(List.of("-Xmx2g"))
                    .run(WholeWay.class, List.of(file.toString()))
                    .orElseThrow(() -> new IOException("The whole way of " + reports + " reports failed"));
            return printed.lines().map(EndToEndFamily::line).toList();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Line line(String printed) {
        String[] parts = printed.split("\t", -1);
        Map<Measure, Double> values = parts.length == 2
                ? Map.of(Measure.HEAP, Double.parseDouble(parts[1]))
                : Map.of(
                        Measure.CPU_SECONDS,
                        Double.parseDouble(parts[1]),
                        Measure.SECONDS,
                        Double.parseDouble(parts[2]));
        return new Line(parts[0], values);
    }
}
