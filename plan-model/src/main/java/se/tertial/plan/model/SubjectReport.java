package se.tertial.plan.model;

import java.util.Objects;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;

/**
 * A report together with the follow-up that it stands in. Immutable and thread-safe.
 *
 * @param followUp the follow-up
 * @param report the report
 */
public record SubjectReport(FollowUpHeader followUp, Report report) {

    /** Refuses null. */
    public SubjectReport {
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(report, "report");
    }
}
