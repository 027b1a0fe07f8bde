package se.tertial.plan.model.organisation;

/** The part that somebody has in something. */
public enum PartyRole {
    /** Answers for it. */
    LEAD,
    /** Answers for it together with others. */
    JOINT,
    /** Cooperates, without answering for it (i samverkan med). */
    COOPERATES
}
