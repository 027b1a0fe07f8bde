package se.tertial.plan.model.document;

/** The kinds of document. */
public enum DocumentKind {
    /** A strategy (strategi). */
    STRATEGY,
    /** An action plan (handlingsplan). */
    ACTION_PLAN,
    /** A regional plan, often with the budget (regionplan). */
    REGIONAL_PLAN,
    /** A body's operational plan (verksamhetsplan). */
    OPERATIONAL_PLAN,
    /** A budget. */
    BUDGET,
    /** A language plan (språkplan). */
    LANGUAGE_PLAN,
    /** Another plan. */
    OTHER_PLAN,
    /** A declaration (deklaration). */
    DECLARATION,
    /** A policy. */
    POLICY,
    /** An inquiry (utredning). */
    INQUIRY,
    /** A routine or guideline (rutin, riktlinje). */
    ROUTINE,
    /** A published follow-up (uppföljning). */
    FOLLOW_UP,
    /** Something else. */
    OTHER
}
