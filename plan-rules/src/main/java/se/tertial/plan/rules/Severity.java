package se.tertial.plan.rules;

/** How much a finding matters, from the least to the most. */
public enum Severity {
    /** Worth knowing; nothing has to be done. */
    INFO,
    /** Should be looked at by a person before the report is published. */
    WARNING,
    /** Must be put right: the report would be wrong or misleading as it is. */
    ERROR
}
