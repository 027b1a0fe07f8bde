package se.tertial.plan.model.assignment;

/** How far a consultation has come. */
public enum ConsultationState {
    /** None is needed. */
    NOT_REQUIRED,
    /** Needed, not begun. */
    REQUIRED,
    /** Begun. */
    ONGOING,
    /** Ended in agreement or consent. */
    AGREED,
    /** Ended without agreement; that was declared. */
    NOT_AGREED
}
