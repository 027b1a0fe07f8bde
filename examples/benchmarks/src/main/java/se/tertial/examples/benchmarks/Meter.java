package se.tertial.examples.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Measures each run of a work, beside the time that JMH takes: only the work itself, and of the one thread that it runs in. Of all runs of an
 * iteration the fastest counts: what disturbs a run on a machine that is not ours alone only makes it slower.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Meter {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Rows that a run works through; 0 before the first one of an iteration. */
    public long rows;
    /** Nanoseconds of the thread's CPU time, of the run that took the fewest. */
    public long cpuNanos;
    /** Nanoseconds by the clock on the wall, of the run that took the fewest. */
    public long wallNanos;
    /** Bytes that the thread allocated in the heap, in the run that allocated the fewest: the first ones fill what is kept. */
    public long allocated;
    /** Bytes that a run wrote. */
    public long written;

    /** Makes a meter; for JMH. */
    public Meter() {}

    /** Runs a work once and keeps what it took, if no run took less. */
    Object measure(Work work, int rowsOfIt) throws Exception {
        Sink sink = new Sink();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        Object result = work.run(sink);
        long cpuOfIt = THREADS.getCurrentThreadCpuTime() - cpu;
        long wallOfIt = System.nanoTime() - wall;
        long bytesOfIt = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        boolean isFirst = rows == 0;
        cpuNanos = isFirst ? cpuOfIt : Math.min(cpuNanos, cpuOfIt);
        wallNanos = isFirst ? wallOfIt : Math.min(wallNanos, wallOfIt);
        allocated = isFirst ? bytesOfIt : Math.min(allocated, bytesOfIt);
        rows = rowsOfIt;
        written = sink.count();
        return result;
    }
}
