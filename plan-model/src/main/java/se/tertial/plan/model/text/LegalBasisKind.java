package se.tertial.plan.model.text;

/** What a legal basis is. */
public enum LegalBasisKind {
    /** A law or ordinance. */
    LAW,
    /** An international convention or declaration. */
    CONVENTION,
    /** An agreement, such as a collective agreement. */
    AGREEMENT,
    /** A policy or strategy of one's own or of the state. */
    POLICY,
    /** Something else. */
    OTHER
}
