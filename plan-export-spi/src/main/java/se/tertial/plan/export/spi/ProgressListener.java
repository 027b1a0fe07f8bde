package se.tertial.plan.export.spi;

/**
 * Is told how far an export has come. Called on the threads of the export, at the start and end of each part and at least
 * once in a thousand rows; what it throws ends the export. Of what is read more than once, it is told once
 * ({@link se.tertial.plan.export.content.FlatTable#quiet()}).
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
