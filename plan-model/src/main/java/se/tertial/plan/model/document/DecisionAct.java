package se.tertial.plan.model.document;

/** What a decision does. */
public enum DecisionAct {
    /** Adopted something (antog, fastställde). */
    ADOPTED,
    /** Approved something (godkände). */
    APPROVED,
    /** Changed something adopted before. */
    REVISED,
    /** Gave an assignment (gav i uppdrag). */
    ASSIGNED,
    /** Moved something to another body. */
    TRANSFERRED,
    /** Gave it more time. */
    EXTENDED,
    /** Closed it as finally reported (slutredovisat, avslutat). */
    CLOSED,
    /** Cancelled it (avförde). */
    CANCELLED,
    /** Took note of it (lade till handlingarna). */
    NOTED,
    /** Sent it back (återremitterade). */
    REFERRED_BACK,
    /** Rejected it (avslog). */
    REJECTED,
    /** Did something else. */
    OTHER
}
