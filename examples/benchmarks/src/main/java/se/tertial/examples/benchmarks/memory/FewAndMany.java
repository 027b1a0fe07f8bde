package se.tertial.examples.benchmarks.memory;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import se.tertial.examples.benchmarks.Sink;
import se.tertial.examples.benchmarks.WarmUp;
import se.tertial.examples.benchmarks.Work;

/**
 * A program that runs one side on few rows until it is warm, and then on few, again and again, and on many: the same number of rows in all.
 * Both in one Java machine, since no two compile a program alike. Prints the nanoseconds of CPU time for each row, of few and of many.
 */
final class FewAndMany {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long STEADY = 1_000_000_000L;

    private FewAndMany() {}

    /**
     * Runs.
     *
     * @param args the side, how many rows are few, how many are many
     */
    public static void main(String[] args) throws Exception {
        StreamingSide side = StreamingSide.of(args[0]);
        int few = Integer.parseInt(args[1]);
        int many = Integer.parseInt(args[2]);
        Work ofFew = side.prepare(few);
        new WarmUp(STEADY, THREADS::getCurrentThreadCpuTime).warm(ofFew);
        double nanosOfFew = (double) nanos(ofFew, many / few) / many;
        double nanosOfMany = (double) nanos(side.prepare(many), 1) / many;
        System.out.println(String.format(Locale.ROOT, "%.3f %.3f", nanosOfFew, nanosOfMany));
    }

    private static long nanos(Work work, int times) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.run(new Sink());
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
