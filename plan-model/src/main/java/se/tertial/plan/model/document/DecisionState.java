package se.tertial.plan.model.document;

/** Whether a decision is taken. */
public enum DecisionState {
    /** Expected, not taken. */
    EXPECTED,
    /** Taken. */
    TAKEN,
    /** Postponed. */
    POSTPONED,
    /** Expected by a time that has passed. */
    OVERDUE,
    /** Taken and appealed. */
    APPEALED
}
