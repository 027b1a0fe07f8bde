package se.tertial.plan.rules.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.followup.CurrentReports;

/**
 * One of the two things that are compared: a plan source as it stood in a period, a revision of a follow-up, or at all.
 * Corrections count in place of what they correct. As thread-safe as the source.
 */
public final class Side {

    private final PlanSource source;
    private final Optional<ReportingPeriod> period;
    private final Optional<CurrentReports> reports;

    private Side(PlanSource source, Optional<ReportingPeriod> period, Optional<CurrentReports> reports) {
        this.source = source;
        this.period = period;
        this.reports = reports;
    }

    /**
     * A source in a period; drafts are left out.
     *
     * @param source the source
     * @param period the period, exactly
     * @return the side; without a follow-up of the period nothing is reported on it
     */
    public static Side of(PlanSource source, ReportingPeriod period) {
        return new Side(source, Optional.of(period), Optional.of(CurrentReports.ofPeriod(source, period)));
    }

    /**
     * A source in the last period that it has a follow-up of; drafts are left out.
     *
     * @param source the source
     * @return the side; without any follow-up it is all that was ever planned, and nothing is reported on it
     */
    public static Side latest(PlanSource source) {
        return periods(source).stream()
                .max(Comparator.naturalOrder())
                .map(period -> of(source, period))
                .orElseGet(() -> new Side(source, Optional.empty(), Optional.empty()));
    }

    /**
     * A follow-up as it stood in one revision, with what it corrects below it; it may be a draft.
     *
     * @param source the source
     * @param followUp the id of the follow-up
     * @return the side
     * @throws IllegalArgumentException if the source has no such follow-up
     */
    public static Side ofRevision(PlanSource source, Id followUp) {
        CurrentReports reports = CurrentReports.ofRevision(source, followUp);
        List<FollowUpHeader> line = reports.followUps();
        return new Side(source, Optional.of(line.get(line.size() - 1).period()), Optional.of(reports));
    }

    /** {@return the source} */
    public PlanSource source() {
        return source;
    }

    /** {@return the period; empty for a source without follow-ups} */
    public Optional<ReportingPeriod> period() {
        return period;
    }

    Optional<CurrentReports> reports() {
        return reports;
    }

    Optional<LocalDate> day() {
        return period.map(ReportingPeriod::asOf);
    }

    /** The periods that the source has follow-ups of, drafts left out, the oldest first. */
    static List<ReportingPeriod> periods(PlanSource source) {
        return source.catalogue().followUpHeaders().stream()
                .filter(header -> header.state() != FollowUpState.DRAFT)
                .map(FollowUpHeader::period)
                .distinct()
                .sorted()
                .toList();
    }
}
