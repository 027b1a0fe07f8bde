package se.tertial.plan.export.spi;

import java.util.function.Consumer;

/**
 * Is told how far an export has come. Called on the threads of the export, at the start and end of each part and at least
 * once in a thousand rows; what it throws ends the export.
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Tells of progress, in short.
     *
     * @param part what is being read: the id of a table, of a follow-up, or of a section of a report
     * @param rows how many rows of it have been read, 0 or more
     */
    void progressed(String part, long rows);

    /**
     * Tells of progress, with totals where they are known. This is what an export calls; unless overridden it tells in short.
     *
     * @param progress how far the export has come
     */
    default void progressed(Progress progress) {
        progressed(progress.part(), progress.rows());
    }

    /**
     * A listener that does nothing.
     *
     * @return the listener
     */
    static ProgressListener none() {
        return (part, rows) -> {};
    }

    /**
     * A listener that is told with totals.
     *
     * @param listener is given each step
     * @return the listener
     */
    static ProgressListener of(Consumer<? super Progress> listener) {
        return new ProgressListener() {
            @Override
            public void progressed(Progress progress) {
                listener.accept(progress);
            }

            @Override
            public void progressed(String part, long rows) {
                listener.accept(Progress.at(part, 1, 1).with(rows));
            }
        };
    }
}
