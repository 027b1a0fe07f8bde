package se.tertial.plan.export.spi;

import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;

/** A source whose cursors tell of progress and heed cancellation. */
record WatchedSource(PlanSource source, ProgressListener progress, CancellationToken cancellation)
        implements PlanSource {

    @Override
    public Catalogue catalogue() {
        return source.catalogue();
    }

    @Override
    public ReportCursor reports(Id followUp) {
        RowWatch watch = new RowWatch(followUp.value(), progress, cancellation);
        return new WatchedCursor(source.reports(followUp), watch);
    }

    private record WatchedCursor(ReportCursor cursor, RowWatch watch) implements ReportCursor {

        @Override
        public boolean advance() {
            return watch.advanced(cursor.advance());
        }

        @Override
        public Report report() {
            return cursor.report();
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}
