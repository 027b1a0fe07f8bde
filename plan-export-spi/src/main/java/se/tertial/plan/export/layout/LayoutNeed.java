package se.tertial.plan.export.layout;

/** What a layout cannot do without. A request that lacks it is refused before anything is written. */
public enum LayoutNeed {
    /** A period to report on; the last one that has a follow-up, unless the request names one. */
    PERIOD,
    /** One body whose part is shown: the only one that the filter of the request names. */
    BODY,
    /** The report of a check, so that rules have run. */
    CHECK
}
