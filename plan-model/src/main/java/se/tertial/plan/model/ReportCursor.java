package se.tertial.plan.model;

import se.tertial.plan.model.followup.Report;

/**
 * A walk over the reports of one follow-up, one report at a time. Not thread-safe.
 *
 * <p>A cursor over a file or database may fail while advancing; it then throws {@link java.io.UncheckedIOException}.
 */
public interface ReportCursor extends AutoCloseable {

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
