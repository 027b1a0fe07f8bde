package se.tertial.plan.model.status;

/** How sure the meaning of a scale is. */
public enum ScaleConfidence {
    /** Its publisher says it. */
    PUBLISHED,
    /** It was inferred from what is published. */
    INFERRED,
    /** It is assumed. */
    ASSUMED
}
