package se.tertial.plan.model.assignment;

/** Who hands out an assignment, to whom. */
public enum AssignmentKind {
    /** From the assembly to a board or committee. */
    FROM_ASSEMBLY,
    /** From the executive board to a committee or company. */
    FROM_BOARD,
    /** A body's own. */
    OWN,
    /** From a body to an official, such as the director. */
    TO_OFFICIAL,
    /** From the state or by law. */
    FROM_STATE,
    /** Something else, or not known. */
    OTHER
}
