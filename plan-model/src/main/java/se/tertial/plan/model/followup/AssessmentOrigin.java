package se.tertial.plan.model.followup;

/** How an assessment came about. */
public enum AssessmentOrigin {
    /** Somebody reported it. */
    REPORTED,
    /** It was computed from others. */
    COMPUTED,
    /** Somebody judged, weighing a computed proposal. */
    JUDGED,
    /** Somebody set it against a computed value. */
    OVERRIDDEN
}
