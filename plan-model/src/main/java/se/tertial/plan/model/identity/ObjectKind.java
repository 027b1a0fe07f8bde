package se.tertial.plan.model.identity;

import java.util.Locale;

/** The kinds of object that can be referred to by id. */
public enum ObjectKind {
    /** The organisation itself (no id of its own). */
    ORGANISATION,
    /** A body. */
    BODY,
    /** A group of bodies. */
    BODY_GROUP,
    /** A target group (målgrupp). */
    TARGET_GROUP,
    /** A person named in a document. */
    PERSON,
    /** A term or abbreviation. */
    GLOSSARY_ENTRY,
    /** A file or page that was read. */
    SOURCE_DOCUMENT,
    /** A status scale. */
    STATUS_SCALE,
    /** A document that is neither strategy nor plan. */
    DOCUMENT,
    /** A strategy. */
    STRATEGY,
    /** A plan. */
    PLAN,
    /** A requirement on everything in a document. */
    REQUIREMENT,
    /** A commitment (åtagande). */
    COMMITMENT,
    /** A focus area (insatsområde). */
    FOCUS_AREA,
    /** A target area (målområde). */
    TARGET_AREA,
    /** An activity. */
    ACTIVITY,
    /** A deliverable. */
    DELIVERABLE,
    /** A milestone. */
    MILESTONE,
    /** A decision. */
    DECISION,
    /** A goal. */
    GOAL,
    /** A synergy or conflict between two things. */
    GOAL_INTERACTION,
    /** An indicator. */
    INDICATOR,
    /** A risk. */
    RISK,
    /** A control against a risk. */
    CONTROL,
    /** Money set aside. */
    FUNDING,
    /** An assignment (uppdrag). */
    ASSIGNMENT,
    /** A dependency. */
    DEPENDENCY,
    /** A consultation. */
    CONSULTATION,
    /** A duty to report. */
    REPORTING_DUTY,
    /** A follow-up. */
    FOLLOW_UP,
    /** A comment. */
    COMMENT;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The kind as files and addresses write it, in lower case with hyphens: {@code focus-area}.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * The kind of a code.
     *
     * @param code a code, as {@link #code()} gives it
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static ObjectKind ofCode(String code) {
        for (ObjectKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no kind of object");
    }
}
