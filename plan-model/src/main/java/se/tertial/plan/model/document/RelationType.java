package se.tertial.plan.model.document;

/** How a document stands to another. */
public enum RelationType {
    /** It carries the other out. */
    IMPLEMENTS,
    /** It fulfils what the other commits to. */
    FULFILS_COMMITMENT_OF,
    /** It supports the other. */
    SUPPORTS,
    /** It replaces the other. */
    REPLACES,
    /** It is a revision of the other. */
    REVISES,
    /** It follows the other up. */
    FOLLOWS_UP,
    /** It is a part of the other. */
    PART_OF,
    /** It refers to the other. */
    REFERS_TO
}
