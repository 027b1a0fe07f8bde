package se.tertial.plan.export.tables;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;

/** A report and the follow-up that it stands in. */
record ReportRow(FollowUpHeader followUp, Report report) {

    /** All reports of a source: follow-up by follow-up, in the order of the catalogue. */
    static Rows<ReportRow> all(PlanSource source) {
        return new AllReports(source);
    }

    private static final class AllReports extends Rows.Walk<ReportRow> {

        private final PlanSource source;
        private final Iterator<? extends FollowUpHeader> followUps;
        private @Nullable FollowUpHeader followUp;
        private @Nullable ReportCursor reports;

        AllReports(PlanSource source) {
            this.source = source;
            this.followUps = source.catalogue().followUpHeaders().iterator();
        }

        @Override
        @Nullable
        ReportRow next() {
            while (true) {
                if (followUp != null && reports != null && reports.advance()) {
                    return new ReportRow(followUp, reports.report());
                }
                close();
                if (!followUps.hasNext()) {
                    return null;
                }
                followUp = followUps.next();
                reports = source.reports(followUp.id());
            }
        }

        @Override
        public void close() {
            if (reports != null) {
                reports.close();
                reports = null;
            }
        }
    }
}
