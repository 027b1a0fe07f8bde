package se.tertial.plan.model.measure;

/** How two aims work on each other. */
public enum InteractionType {
    /** They help each other. */
    SYNERGY,
    /** They hinder each other (målkonflikt). */
    CONFLICT
}
