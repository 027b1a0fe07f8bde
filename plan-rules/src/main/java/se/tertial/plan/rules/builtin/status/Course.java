package se.tertial.plan.rules.builtin.status;

/** What a clause tells of how something goes. */
enum Course {
    /** As planned, or better. */
    AS_PLANNED,
    /** Later than planned, or stopped. */
    LATE,
    /** Nothing has begun. */
    NOT_BEGUN,
    /** Work is being done. */
    UNDER_WAY,
    /** Finished, in a word that says so. */
    DONE,
    /** Something has happened. */
    PAST,
    /** Something is to come. */
    AHEAD,
    /** Something is needed or waited for. */
    NEED,
    /** Something is hard, or other than wished. */
    TROUBLE,
    /** What was said before does not hold for all. */
    BUT,
    /** How things are, whatever goes on. */
    STATIC,
    /** Nothing that is understood. */
    OTHER
}
