package se.tertial.plan.exporter.conformance.machine;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes the threads of the common pool, and so knows that somebody wanted one. Named to the JDK by a system property. */
public final class CommonPoolWatch implements ForkJoinPool.ForkJoinWorkerThreadFactory {

    private static final AtomicBoolean USED = new AtomicBoolean();

    /** For the JDK. */
    public CommonPoolWatch() {}

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
        USED.set(true);
        return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    }

    static List<String> traces() {
        return USED.get()
                ? List.of(MachineState.THREADS + "it used the common pool (a parallel stream, or a future)")
                : List.of();
    }
}
