package se.tertial.plan.export.spi;

/**
 * Is told how far an export has come. Called on the threads of the export, at the start and end of each part and at least
 * once in a thousand rows; what it throws ends the export.
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Tells of progress.
     *
     * @param part what is being read: the id of a table, or of a follow-up
     * @param rows how many rows of it have been read, 0 or more
     */
    void progressed(String part, long rows);

    /**
     * A listener that does nothing.
     *
     * @return the listener
     */
    static ProgressListener none() {
        return (part, rows) -> {};
    }
}
