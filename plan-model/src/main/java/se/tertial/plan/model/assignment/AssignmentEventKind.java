package se.tertial.plan.model.assignment;

/** What can happen to an assignment. */
public enum AssignmentEventKind {
    /** Given. */
    GIVEN,
    /** Reworded. */
    REWORDED,
    /** Moved to other bodies. */
    TRANSFERRED,
    /** Split into others. */
    SPLIT,
    /** Merged into another. */
    MERGED,
    /** Given more time. */
    EXTENDED,
    /** Carried over into a new plan or year. */
    CARRIED_OVER,
    /** Reported as done, not yet closed. */
    REPORTED_DONE,
    /** Closed by decision. */
    CLOSED,
    /** Cancelled. */
    CANCELLED,
    /** Opened again. */
    REOPENED
}
