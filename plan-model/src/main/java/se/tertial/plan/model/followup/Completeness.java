package se.tertial.plan.model.followup;

/** Whether a follow-up is all of it. */
public enum Completeness {
    /** The whole follow-up: what is not in it was not reported. */
    WHOLE,
    /** A part, such as one page of a larger report. */
    VIEW
}
