package se.tertial.plan.model.document;

/** What an activity says. */
public enum ActivityKind {
    /** What is to be done. */
    ACTION,
    /** A statement or value, not an action. */
    STATEMENT,
    /** An example of the activity above it. */
    EXAMPLE,
    /** A heading for the activities below it. */
    GROUP
}
