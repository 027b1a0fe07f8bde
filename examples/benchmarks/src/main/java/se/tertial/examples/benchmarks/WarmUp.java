package se.tertial.examples.benchmarks;

import java.util.function.LongSupplier;

/**
 * Lets a work run until it gets no faster: programs are compiled while they run, large ones for longer than small ones. Time is that of the
 * thread's CPU, since on a machine that does other things, too, a clock on the wall would warm up a side by chance.
 *
 * @param steady how long no run may have become faster, in nanoseconds
 * @param clock the thread's CPU time, in nanoseconds
 */
public record WarmUp(long steady, LongSupplier clock) {

    /** What is faster by less is chance. */
    private static final double FASTER = 0.97;
    /** In all it takes no longer than so many times as long. */
    private static final int MOST = 5;

    /**
     * Warms up.
     *
     * @param work what is run, at least once
     * @throws Exception if a run fails
     */
    public void warm(Work work) throws Exception {
        long start = clock.getAsLong();
        long now = start;
        long fastest = Long.MAX_VALUE;
        long since = start;
        while (now - since < steady && now - start < MOST * steady) {
            long before = now;
            work.run(new Sink());
            now = clock.getAsLong();
            if (now - before < fastest * FASTER) {
                fastest = now - before;
                since = now;
            }
        }
    }
}
