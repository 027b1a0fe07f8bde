package se.tertial.examples.cli;

import java.util.concurrent.CountDownLatch;
import se.tertial.plan.export.spi.CancellationToken;

/**
 * Tells an export that the program is to end, by Ctrl-C or by a signal, and gives it the time to clear away what it has
 * begun. Without this a temporary file would stay behind.
 */
final class Interrupt implements CancellationToken {

    private final CountDownLatch cleared = new CountDownLatch(1);
    private volatile boolean cancelled;

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** From now on until what is given back is closed, the program ends only when that is closed. */
    Heeded heed() {
        Thread hook = new Thread(this::stop, "interrupt");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            cancelled = true;
        }
        return () -> {
            cleared.countDown();
            forget(hook);
        };
    }

    /** A stretch of work at whose end everything is cleared away. */
    @FunctionalInterface
    interface Heeded {

        /** Everything is cleared away. */
        void close();
    }

    private void stop() {
        cancelled = true;
        try {
            cleared.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is running, and has just been let go.
            return;
        }
    }
}
