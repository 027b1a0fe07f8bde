package se.tertial.plan.exporter.conformance.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;

/** A source on a disk that fails while reports are read, once it is told to. Thread-safe. */
public final class BrokenSource implements PlanSource {

    private final PlanSource source;
    private final IOException failure;
    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicBoolean failed = new AtomicBoolean();

    /** Over a source, with the failure of its disk. */
    public BrokenSource(PlanSource source, IOException failure) {
        this.source = source;
        this.failure = failure;
    }

    /** From now on it fails. */
    public void breakNow() {
        broken.set(true);
    }

    /** Whether somebody has met the failure. */
    public boolean failed() {
        return failed.get();
    }

    @Override
    public Catalogue catalogue() {
        return source.catalogue();
    }

    @Override
    public ReportCursor reports(Id followUp) {
        ReportCursor reports = source.reports(followUp);
        return new ReportCursor() {

            @Override
            public boolean advance() {
                if (broken.get()) {
                    failed.set(true);
                    throw new UncheckedIOException(failure);
                }
                return reports.advance();
            }

            @Override
            public Report report() {
                return reports.report();
            }

            @Override
            public void close() {
                reports.close();
            }
        };
    }
}
