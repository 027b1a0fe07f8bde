package se.tertial.examples.benchmarks.memory;

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

/** Whether a row costs the same in a large table as in a small one. */
public final class GrowthFamily implements Family {

    private static final int FEW = 10_000;
    private static final List<StreamingSide> OURS =
            List.of(StreamingSide.CSV, StreamingSide.JSON, StreamingSide.ODS, StreamingSide.HTML);

    /** Makes the family. */
    public GrowthFamily() {}

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String title() {
        return "few rows (10,000) beside many (a million; 40,000 if quick), in rows";
    }

    @Override
    public List<Reach> reaches() {
        return Reaches.GROWTH;
    }

    @Override
    public List<Line> measure(Effort effort) throws Exception {
        int many = effort == Effort.QUICK ? 40_000 : 1_000_000;
        List<Line> lines = new ArrayList<>();
        for (StreamingSide side : OURS) {
            String[] nanos = nanos(side, many).split(" ", 2);
            lines.add(line(side.shown() + ", few rows", nanos[0]));
            lines.add(line(side.shown() + ", many rows", nanos[1]));
        }
        return lines;
    }

    private static Line line(String side, String nanos) {
        return new Line(side, Map.of(Measure.PER_CPU_SECOND, 1e9 / Double.parseDouble(nanos)));
    }

    private static String nanos(StreamingSide side, int many) throws IOException, InterruptedException {
        return new ChildJvm(List.of("-Xmx512m", "-Xmn64m"))
                .run(FewAndMany.class, List.of(side.shown(), Integer.toString(FEW), Integer.toString(many)))
                .orElseThrow(() -> new IOException(side.shown() + " failed with " + many + " rows"));
    }
}
