package se.tertial.plan.rules.rollup;

/** What becomes of children that go on without an end. */
public enum ContinuousTreatment {
    /** They are counted apart, in a bucket of their own, and decide nothing. */
    SET_APART,
    /** They count as done: as the lowest level of their scale that counts as done. A scale without one sets them apart. */
    AS_DONE,
    /** Their level counts by its place on the scale, like any other. */
    COUNT
}
