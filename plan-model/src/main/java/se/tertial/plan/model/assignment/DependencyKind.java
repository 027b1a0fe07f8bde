package se.tertial.plan.model.assignment;

/** How one thing depends on another. */
public enum DependencyKind {
    /** It waits for it (i väntan på). */
    WAITS_FOR,
    /** It needs it (behov av stöd). */
    NEEDS,
    /** It cannot go on without it. */
    BLOCKED_BY
}
