package se.tertial.plan.model.document;

/** Whether something starts, goes on or comes back. */
public enum ActivityAspect {
    /** It starts. */
    START,
    /** It goes on (fortsätta). */
    CONTINUE,
    /** It is taken up again (återinföra). */
    RESUME,
    /** It is brought to an end. */
    COMPLETE
}
