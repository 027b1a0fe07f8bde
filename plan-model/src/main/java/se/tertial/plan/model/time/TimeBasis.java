package se.tertial.plan.model.time;

/** On what a time rests. */
public enum TimeBasis {
    /** It was decided, in a plan or by a body. */
    DECIDED,
    /** A body reported it in a follow-up. */
    REPORTED,
    /** A text mentions it, about this or something near it; nobody is bound by it. */
    MENTIONED
}
