package se.tertial.plan.model.text;

/** What a glossary entry is. */
public enum GlossaryKind {
    /** A term. */
    TERM,
    /** An abbreviation. */
    ABBREVIATION,
    /** A proper name; it needs no language mark of its own. */
    PROPER_NAME
}
