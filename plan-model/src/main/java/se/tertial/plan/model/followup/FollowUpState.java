package se.tertial.plan.model.followup;

/** How far a follow-up has come. */
public enum FollowUpState {
    /** Being written. */
    DRAFT,
    /** Handed in. */
    REPORTED,
    /** Treated by the body that it is for. */
    DECIDED
}
