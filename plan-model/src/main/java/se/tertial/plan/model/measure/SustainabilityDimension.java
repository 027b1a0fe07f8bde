package se.tertial.plan.model.measure;

/** The dimensions of sustainable development. */
public enum SustainabilityDimension {
    /** Social. */
    SOCIAL,
    /** Economic. */
    ECONOMIC,
    /** Environmental. */
    ENVIRONMENTAL
}
