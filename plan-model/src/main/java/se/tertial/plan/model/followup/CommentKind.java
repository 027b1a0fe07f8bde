package se.tertial.plan.model.followup;

/** What a comment does. */
public enum CommentKind {
    /** Tells what was done. */
    PROGRESS,
    /** Tells of a deviation. */
    DEVIATION,
    /** Asks for something. */
    NEED,
    /** Only points elsewhere. */
    REFERRAL,
    /** Says that there is nothing to tell. */
    NO_NEWS
}
