package se.tertial.plan.rules.language;

/** What a preposition makes of the time after it. */
enum Relation {
    /** At that time: "under", "i", "vid", or no preposition. */
    WITHIN,
    /** At that time or before it: "senast". */
    BY,
    /** Before it starts: "före", "innan". */
    BEFORE,
    /** When it is over: "efter". */
    AFTER,
    /** From its start on: "från och med". */
    FROM,
    /** To its end: "till och med". */
    UNTIL,
    /** "till": to the end of a year or day, but within a coming season. */
    TOWARDS,
    /** Since then: "sedan". */
    SINCE
}
