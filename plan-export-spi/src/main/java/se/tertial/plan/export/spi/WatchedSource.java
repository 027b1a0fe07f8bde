package se.tertial.plan.export.spi;

import java.util.List;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUpHeader;
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
        cancellation.check();
        return new WatchedCursor(source.reports(followUp), new RowWatch(part(followUp), progress, cancellation));
    }

    private Progress part(Id followUp) {
        List<Id> all =
                catalogue().followUpHeaders().stream().map(FollowUpHeader::id).toList();
        return Progress.at(followUp.value(), all.indexOf(followUp) + 1, all.size());
    }

    private record WatchedCursor(ReportCursor cursor, RowWatch watch) implements ReportCursor {

        @Override
        public boolean advance() {
            return watch.advance(cursor::advance);
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
