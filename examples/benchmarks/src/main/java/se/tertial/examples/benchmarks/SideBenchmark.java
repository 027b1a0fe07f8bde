package se.tertial.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Any side of any family, for JMH: each in a Java machine of its own, where nothing else has been run. */
@State(Scope.Thread)
public class SideBenchmark {

    /** The family and the side, such as {@code csv/FastCSV}. */
    @Param("csv/Tertial")
    public String side = "";

    /** How many rows a run has. */
    @Param("10000")
    public int rows;

    /**
     * How long it works before it is measured, in milliseconds of the thread's CPU time: on a machine that does other things, too, a time by the
     * clock on the wall would warm up a side by chance.
     */
    @Param("5000")
    public int warmUpMillis;

    private Work work = output -> output;

    /** Makes a benchmark; for JMH. */
    public SideBenchmark() {}

    /** Prepares the side and warms it up. */
    @Setup
    public void prepare() throws Exception {
        work = Families.side(side).preparation().prepare(rows);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(warmUpMillis);
        while (threads.getCurrentThreadCpuTime() < end) {
            work.run(new Sink());
        }
    }

    /** One run over all rows. */
    @Benchmark
    public Object run(Meter meter) throws Exception {
        return meter.measure(work, rows);
    }
}
