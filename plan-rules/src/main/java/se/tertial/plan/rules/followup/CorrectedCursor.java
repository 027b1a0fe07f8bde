package se.tertial.plan.rules.followup;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Ref;

/** Reports with corrections in their places; corrections of nothing that is there come last. */
final class CorrectedCursor implements ReportCursor {

    private final ReportCursor base;
    private final Map<Ref, Report> corrections;
    private final Set<Ref> used = new HashSet<>();
    private @Nullable Iterator<Report> rest;
    private @Nullable Report current;

    CorrectedCursor(ReportCursor base, Map<Ref, Report> corrections) {
        this.base = base;
        this.corrections = corrections;
    }

    @Override
    public boolean advance() {
        if (rest == null && base.advance()) {
            Report report = base.report();
            Report correction = corrections.get(report.subject());
            if (correction != null) {
                used.add(report.subject());
            }
            current = correction == null ? report : correction;
            return true;
        }
        Iterator<Report> left = rest == null ? added() : rest;
        rest = left;
        current = left.hasNext() ? left.next() : null;
        return current != null;
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
        rest = Collections.emptyIterator();
        current = null;
        base.close();
    }

    private Iterator<Report> added() {
        return corrections.values().stream()
                .filter(report -> !used.contains(report.subject()))
                .iterator();
    }
}
