package se.tertial.plan.model.document;

/** What a requirement on a whole document is about. */
public enum RequirementKind {
    /** Accessibility for all. */
    ACCESSIBILITY,
    /** Sustainable development. */
    SUSTAINABILITY,
    /** Consulting those concerned. */
    CONSULTATION,
    /** Equality and non-discrimination. */
    EQUALITY,
    /** Following up and reporting. */
    REPORTING,
    /** Something else. */
    OTHER
}
