package se.tertial.plan.importer.text.report;

/** Who speaks in the comments of a layout. */
public enum Voices {
    /** Each body under its name. */
    BODY_BY_BODY,
    /** The organisation as a whole; no body is named. */
    ONE
}
