package se.tertial.plan.model.followup;

/** Where a cross reference points. */
public enum ReferenceScope {
    /** Within the same report. */
    SAME_REPORT,
    /** To another view or document. */
    OTHER_VIEW
}
