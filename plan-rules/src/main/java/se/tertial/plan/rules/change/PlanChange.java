package se.tertial.plan.rules.change;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * What has changed between two periods, or two portfolios. Immutable and thread-safe.
 *
 * <p>A thing is there on a side if it is reported on, or if the catalogue has it and, for an assignment, it has been given
 * and has not ended. Things are the same if they have the same id; else if one is gone, one of its kind is new and they read
 * much alike, and then that is said. Each follow-up is read once; what is held of the two sides are assessments and comments,
 * of earlier periods only assessments.
 *
 * @param earlier the earlier period; empty for a source without follow-ups
 * @param later the later period; empty for a source without follow-ups
 * @param subjects everything that was compared, in the order of the later side, what is gone last
 * @param silent the bodies that say nothing at all now, although there is a report, still exist, and were asked about
 *     something that is still there and that they spoke of before
 */
public record PlanChange(
        Optional<ReportingPeriod> earlier,
        Optional<ReportingPeriod> later,
        List<SubjectChange> subjects,
        List<Id> silent) {

    /** Copies the lists. */
    public PlanChange {
        subjects = List.copyOf(subjects);
        silent = List.copyOf(silent);
    }

    /**
     * Compares two sides with the default options.
     *
     * @param earlier the earlier side
     * @param later the later side
     * @return the change
     */
    public static PlanChange between(Side earlier, Side later) {
        return between(earlier, later, ChangeOptions.defaults());
    }

    /**
     * Compares two sides, of the same source or of two.
     *
     * @param earlier the earlier side
     * @param later the later side
     * @param options what is compared, and how strictly
     * @return the change
     */
    public static PlanChange between(Side earlier, Side later, ChangeOptions options) {
        return new Comparing(earlier, later, options).change();
    }

    /**
     * The change in sentences: a line for each thing of which there is more to tell than that it stands still, then one for
     * the bodies that have fallen silent, then the counts.
     *
     * @param language the reader's language; English for all but Swedish
     * @return the lines, never empty
     */
    public List<String> lines(Language language) {
        return new ChangeWords(language).lines(this);
    }
}
