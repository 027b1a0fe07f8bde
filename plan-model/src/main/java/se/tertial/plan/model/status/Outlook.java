package se.tertial.plan.model.status;

/** How it goes against the plan. */
public enum Outlook {
    /** As planned. */
    ON_PLAN,
    /** A minor deviation. */
    MINOR_DEVIATION,
    /** A major deviation. */
    MAJOR_DEVIATION,
    /** Not assessed. */
    NOT_ASSESSED
}
