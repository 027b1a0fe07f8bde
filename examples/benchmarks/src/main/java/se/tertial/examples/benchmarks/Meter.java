package se.tertial.examples.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Measures each run of a work, beside the time that JMH takes: only the work itself, and of the one thread that it runs in. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Meter {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Rows that were worked through. */
    public long rows;
    /** Nanoseconds of the thread's CPU time. */
    public long cpuNanos;
    /** Nanoseconds by the clock on the wall. */
    public long wallNanos;
    /** Bytes that the thread allocated in the heap. */
    public long allocated;
    /** Bytes that were written. */
    public long written;

    /** Makes a meter; for JMH. */
    public Meter() {}

    /** Runs a work once and adds what it took. */
    Object measure(Work work, int rowsOfIt) throws Exception {
        Sink sink = new Sink();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        Object result = work.run(sink);
        cpuNanos += THREADS.getCurrentThreadCpuTime() - cpu;
        wallNanos += System.nanoTime() - wall;
        allocated += THREADS.getCurrentThreadAllocatedBytes() - bytes;
        rows += rowsOfIt;
        written += sink.count();
        return result;
    }
}
