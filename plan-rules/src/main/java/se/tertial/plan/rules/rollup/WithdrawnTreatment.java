package se.tertial.plan.rules.rollup;

/** What becomes of children that are no longer pursued here: cancelled, or carried forward to a later plan. */
public enum WithdrawnTreatment {
    /** They are left out, and counted as left out. */
    EXCLUDE,
    /** Their level counts by its place on the scale, like any other. */
    COUNT
}
