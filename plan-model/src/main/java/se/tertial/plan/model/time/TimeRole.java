package se.tertial.plan.model.time;

/** What a time says of the thing it stands at. */
public enum TimeRole {
    /** The span in which a document is in force (giltighet). */
    VALIDITY,
    /** When it starts, or started. */
    START,
    /** When it ends, or ended. */
    END,
    /** By when it must be done (ska vara klar). */
    DEADLINE,
    /** It happens once, at some time within these days. */
    WITHIN,
    /** It goes on through these days (pågår). */
    ONGOING,
    /** It comes back (årligen, regelbundet). */
    RECURRING,
    /** How long it takes or lasts, without saying when (ettårig). */
    DURATION,
    /** When it is to be decided, or was decided. */
    DECISION
}
