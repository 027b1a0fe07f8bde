package se.tertial.plan.export.content;

import java.util.List;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * Which part of a plan source is exported. An empty list leaves everything in. Immutable and thread-safe.
 *
 * @param periods the periods whose follow-ups are kept; other follow-ups, with their reports, are left out
 * @param plans the plans that are kept; other plans, with all that stands in them, are left out
 * @param bodies the bodies whose part is kept: of the assignments those for which one of them answers, directly, as a
 *     position or as a member of a group, or on which it comments; of the reports on these its own comments and
 *     judgements, and those that no single body makes
 */
public record ContentFilter(List<ReportingPeriod> periods, List<Id> plans, List<Id> bodies) {

    private static final ContentFilter NONE = new ContentFilter(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ContentFilter {
        periods = List.copyOf(periods);
        plans = List.copyOf(plans);
        bodies = List.copyOf(bodies);
    }

    /**
     * The filter that leaves everything in.
     *
     * @return the filter
     */
    public static ContentFilter none() {
        return NONE;
    }

    /**
     * Whether everything is left in.
     *
     * @return true if all lists are empty
     */
    public boolean isEmpty() {
        return periods.isEmpty() && plans.isEmpty() && bodies.isEmpty();
    }

    /**
     * This filter, for some periods only.
     *
     * @param values the periods
     * @return the filter
     */
    public ContentFilter withPeriods(List<ReportingPeriod> values) {
        return new ContentFilter(values, plans, bodies);
    }

    /**
     * This filter, for some plans only.
     *
     * @param values the ids of the plans
     * @return the filter
     */
    public ContentFilter withPlans(List<Id> values) {
        return new ContentFilter(periods, values, bodies);
    }

    /**
     * This filter, for some bodies only.
     *
     * @param values the ids of the bodies
     * @return the filter
     */
    public ContentFilter withBodies(List<Id> values) {
        return new ContentFilter(periods, plans, values);
    }
}
