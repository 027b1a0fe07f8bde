package se.tertial.examples.benchmarks.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.tertial.examples.benchmarks.ChildJvm;
import se.tertial.examples.benchmarks.Effort;
import se.tertial.examples.benchmarks.Family;
import se.tertial.examples.benchmarks.table.Line;
import se.tertial.examples.benchmarks.table.Measure;
import se.tertial.examples.benchmarks.table.Reach;
import se.tertial.examples.benchmarks.table.Reaches;

/** The smallest heap in which each streaming side gets through, found by trying; ten thousand different rows are held by all of them. */
public final class HeapFamily implements Family {

    private static final int[] FINE = {
        10, 12, 14, 16, 18, 20, 22, 24, 28, 32, 36, 40, 48, 56, 64, 80, 96, 128, 192, 256, 384, 512, 1024, 2048
    };
    private static final int[] COARSE = {20, 24, 48, 512};

    /** Makes the family. */
    public HeapFamily() {}

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public String title() {
        return "the smallest heap for a million rows; for 20,000, and in larger steps, if quick";
    }

    @Override
    public List<Reach> reaches() {
        return Reaches.HEAP;
    }

    /** Several sides at once, since nothing is timed. */
    @Override
    public List<Line> measure(Effort effort) throws Exception {
        boolean quick = effort == Effort.QUICK;
        ExecutorService several =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Line>> lines = new ArrayList<>();
            for (StreamingSide side : StreamingSide.values()) {
                lines.add(several.submit(() -> line(side, quick ? 20_000 : 1_000_000, quick ? COARSE : FINE)));
            }
            List<Line> measured = new ArrayList<>();
            for (Future<Line> line : lines) {
                measured.add(line.get());
            }
            return measured;
        } finally {
            several.shutdownNow();
        }
    }

    private static Line line(StreamingSide side, int rows, int[] heaps) throws IOException, InterruptedException {
        return new Line(side.shown(), Map.of(Measure.HEAP, smallest(side, rows, heaps)));
    }

    /** By halving: a side that gets through in a heap does so in every larger one. Without an end if it does in none that is tried. */
    private static double smallest(StreamingSide side, int rows, int[] heaps) throws IOException, InterruptedException {
        int tooSmall = -1;
        int enough = heaps.length;
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) >>> 1;
            if (fits(side, rows, heaps[middle])) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough == heaps.length ? Double.POSITIVE_INFINITY : heaps[enough];
    }

    private static boolean fits(StreamingSide side, int rows, int heap) throws IOException, InterruptedException {
        return new ChildJvm(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"))
                .run(OneRun.class, List.of(side.shown(), Integer.toString(rows)))
                .isPresent();
    }
}
