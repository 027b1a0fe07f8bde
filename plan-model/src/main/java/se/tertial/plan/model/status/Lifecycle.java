package se.tertial.plan.model.status;

/** How far work has come. */
public enum Lifecycle {
    /** Not started. */
    NOT_STARTED,
    /** Planned, not started. */
    PLANNED,
    /** Going on. */
    ONGOING,
    /** Goes on without an end by its nature. */
    CONTINUOUS,
    /** Paused. */
    PAUSED,
    /** Reported as done. */
    COMPLETED,
    /** Closed by decision of the body that gave it. */
    CLOSED,
    /** Cancelled (avförd, inställd). */
    CANCELLED,
    /** Goes on under a later plan. */
    CARRIED_FORWARD
}
