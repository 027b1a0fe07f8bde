package se.tertial.examples.benchmarks.memory;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import se.tertial.examples.benchmarks.Sink;
import se.tertial.examples.benchmarks.Work;

/** A program that runs one side: first on few rows to warm up, then once on many. Prints the nanoseconds of CPU time for each row. */
final class OneRun {

    private OneRun() {}

    /**
     * Runs.
     *
     * @param args the side, how many rows, how many times to warm up with ten thousand
     */
    public static void main(String[] args) throws Exception {
        StreamingSide side = StreamingSide.of(args[0]);
        int rows = Integer.parseInt(args[1]);
        int warmUps = Integer.parseInt(args[2]);
        if (warmUps > 0) {
            Work few = side.prepare(Math.min(rows, StreamingSide.DIFFERENT));
            for (int i = 0; i < warmUps; i++) {
                few.run(new Sink());
            }
        }
        Work many = side.prepare(rows);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        many.run(new Sink());
        long nanos = threads.getCurrentThreadCpuTime() - start;
        System.out.println(String.format(Locale.ROOT, "%.3f", (double) nanos / rows));
    }
}
