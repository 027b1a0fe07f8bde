package se.tertial.plan.model;

import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.followup.Report;

/** A cursor over reports that an iterator gives. */
final class IteratorCursor implements ReportCursor {

    private final Iterator<? extends Report> reports;
    private @Nullable Report current;

    IteratorCursor(Iterator<? extends Report> reports) {
        this.reports = reports;
    }

    @Override
    public boolean advance() {
        boolean isThere = reports.hasNext();
        current = isThere ? Objects.requireNonNull(reports.next(), "a report of the iterator") : null;
        return isThere;
    }

    @Override
    public Report report() {
        Report report = current;
        if (report == null) {
            throw new IllegalStateException("The cursor stands at no report: call advance() and heed its answer");
        }
        return report;
    }

    @Override
    public void close() {
        current = null;
    }
}
