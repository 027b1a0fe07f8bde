package se.tertial.plan.model.measure;

/** How often an indicator has a new outcome. */
public enum MeasurementFrequency {
    /** In every reporting period. */
    EVERY_PERIOD,
    /** Every month. */
    MONTHLY,
    /** Every quarter. */
    QUARTERLY,
    /** Twice a year. */
    HALF_YEARLY,
    /** Once a year. */
    ANNUAL,
    /** Less often than once a year. */
    LESS_OFTEN
}
