package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.time.LocalDate;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;

/** A report and the follow-up that it stands in. */
record ReportRow(FollowUpHeader followUp, Report report) implements ReportPart {

    @Override
    public ReportRow at() {
        return this;
    }

    /** The columns that every row of a report starts with. */
    static <R extends ReportPart> Definition<R> define(Definition<R> definition) {
        return definition
                .id("follow_up_id", row -> row.at().followUp().id())
                .always("period", STRING, row -> row.at().followUp().period().code())
                .always("revision", INTEGER, row -> (long) row.at().followUp().revision())
                .referenceAlways("subject", row -> row.at().report().subject());
    }

    /** The day as of which it tells. */
    LocalDate asOf() {
        return followUp.asOf().orElse(followUp.period().asOf());
    }

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
