package se.tertial.plan.export.spi;

/**
 * Is told how far an export has come. Called on the threads of the export, at the start and end of each part and at least
 * once in a thousand rows; what it throws ends the export.
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Tells of progress, with totals where they are known.
     *
     * @param progress how far the export has come
     */
    void progressed(Progress progress);

    /**
     * A listener that does nothing.
     *
     * @return the listener
     */
    static ProgressListener none() {
        return progress -> {};
    }
}
