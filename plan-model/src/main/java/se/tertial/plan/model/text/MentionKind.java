package se.tertial.plan.model.text;

/** What is named in a text. */
public enum MentionKind {
    /** A natural person: personal data. */
    PERSON,
    /** A body or other organisation. */
    BODY,
    /** A place. */
    PLACE,
    /** An event, network or project. */
    EVENT,
    /** A term that needs explaining. */
    TERM,
    /** A law or convention. */
    LAW,
    /** A document. */
    DOCUMENT,
    /** Something else. */
    OTHER
}
