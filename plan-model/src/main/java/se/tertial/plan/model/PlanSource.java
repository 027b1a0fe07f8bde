package se.tertial.plan.model;

import se.tertial.plan.model.identity.Id;

/**
 * What rules, tables and layouts read: a small catalogue, and reports that are pulled one by one.
 *
 * <p>A {@link Portfolio} is one, held in memory; a database or a generator of a million reports is another. A source does
 * not change while it is read. Implementations say whether they are thread-safe; a {@link Portfolio} is.
 */
public interface PlanSource {

    /**
     * Everything but the reports, small enough to be held.
     *
     * @return the catalogue; the same content at every call
     */
    Catalogue catalogue();

    /**
     * The reports of one follow-up, from the first, in the follow-up's order.
     *
     * @param followUp the id of a follow-up of the catalogue
     * @return a new cursor before the first report, for the caller to close
     * @throws IllegalArgumentException if the catalogue has no such follow-up
     */
    ReportCursor reports(Id followUp);
}
