package se.tertial.plan.model.identity;

/** Who may read a thing. */
public enum DisclosureLevel {
    /** Everybody. */
    PUBLIC,
    /** The organisation; not for publication. */
    INTERNAL,
    /** Those who may by law (sekretess). */
    SECRET
}
