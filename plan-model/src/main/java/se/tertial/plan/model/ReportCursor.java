package se.tertial.plan.model;

import java.util.Iterator;
import se.tertial.plan.model.followup.Report;

/**
 * A walk over the reports of one follow-up, one report at a time. Not thread-safe.
 *
 * <p>A cursor over a file or database may fail while advancing; it then throws {@link java.io.UncheckedIOException}.
 */
public interface ReportCursor extends AutoCloseable {

    /**
     * A cursor over reports that are in memory, or are made while they are asked for. One over a file or database also
     * has something to give back, and is a class of its own.
     *
     * @param reports gives the reports in their order, none of them null: advancing to one that is throws
     *     NullPointerException
     * @return the cursor, before the first report
     */
    static ReportCursor of(Iterator<? extends Report> reports) {
        return new IteratorCursor(reports);
    }

    /**
     * Goes to the next report.
     *
     * @return false if there is none left
     */
    boolean advance();

    /**
     * The report that the cursor stands at; it stays valid after the next {@link #advance()}.
     *
     * @return the report
     * @throws IllegalStateException before the first {@link #advance()} and after the last
     */
    Report report();

    /** Gives back what the cursor holds; may be called more than once. */
    @Override
    void close();
}
