package se.tertial.plan.model.followup;

/** How much an import note matters. */
public enum NoteSeverity {
    /** Worth knowing. */
    INFO,
    /** Should be looked at by a person. */
    WARNING,
    /** Something could not be read as it should. */
    ERROR
}
