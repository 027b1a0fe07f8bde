package se.tertial.plan.model.status;

/** Which direction of a value is good. */
public enum Polarity {
    /** Higher is better. */
    HIGHER_IS_BETTER,
    /** Lower is better. */
    LOWER_IS_BETTER,
    /** Within a band is good. */
    BAND,
    /** Neither; the value is for information. */
    NEUTRAL,
    /** Not known. */
    UNKNOWN
}
