package se.tertial.plan.model;

import java.util.List;
import se.tertial.plan.model.followup.Report;

/** A cursor over reports in memory. */
final class ListCursor implements ReportCursor {

    private final List<Report> reports;
    private int next;

    ListCursor(List<Report> reports) {
        this.reports = reports;
    }

    @Override
    public boolean advance() {
        if (next > reports.size()) {
            return false;
        }
        return ++next <= reports.size();
    }

    @Override
    public Report report() {
        if (next < 1 || next > reports.size()) {
            throw new IllegalStateException("The cursor stands at no report: call advance() and heed its answer");
        }
        return reports.get(next - 1);
    }

    @Override
    public void close() {}
}
