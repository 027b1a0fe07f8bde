package se.tertial.plan.rules.change;

/** What became of a status. */
public enum Movement {
    /** It stands on a better level of the same scale, or of one that it is mapped to. */
    IMPROVED,
    /** It stands on a worse level. */
    WORSENED,
    /**
     * It stands on another level that is neither better nor worse: the two have equal places, or both count as done, or one
     * of them says that nothing was assessed, or that the thing is cancelled or carried forward.
     */
    MOVED,
    /** It stands on the same level. */
    UNCHANGED,
    /** It has a status, and had none. */
    FIRST,
    /** It has no status any more. */
    LOST,
    /** The two cannot be compared, and the reason is said. */
    NOT_COMPARABLE
}
