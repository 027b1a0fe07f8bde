package se.tertial.plan.model.assignment;

/** Where a responsibility was found. */
public enum ResponsibilityOrigin {
    /** Printed as a code, or entered. */
    EXPLICIT,
    /** Said in the running text. */
    IN_TEXT,
    /** Guessed from who comments. */
    INFERRED_FROM_COMMENTS,
    /** Nothing says it. */
    MISSING
}
