package se.tertial.plan.model.measure;

/** How a thing relates to sustainable development. */
public enum SustainabilityRelation {
    /** It helps. */
    CONTRIBUTES,
    /** It hinders. */
    CONFLICTS,
    /** It does neither. */
    NEUTRAL
}
