package se.tertial.plan.export.spi;

/** Lets a caller stop an export that is under way. Implementations are thread-safe and quick to answer. */
@FunctionalInterface
public interface CancellationToken {

    /**
     * Whether the export is to stop.
     *
     * @return true from the moment on at which it is to stop
     */
    boolean isCancelled();

    /**
     * A token that never cancels.
     *
     * @return the token
     */
    static CancellationToken never() {
        return () -> false;
    }

    /**
     * Stops the export if it is cancelled, or if the thread is interrupted; the thread stays interrupted. The cursors of a
     * request do this at least once in a thousand rows; an exporter that works long between rows does it as well.
     *
     * @throws ExportException.Cancelled if the export is to stop
     */
    default void check() {
        if (isCancelled() || Thread.currentThread().isInterrupted()) {
            throw new ExportException.Cancelled();
        }
    }
}
