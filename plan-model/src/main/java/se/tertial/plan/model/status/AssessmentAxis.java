package se.tertial.plan.model.status;

/** What an assessment is about. */
public enum AssessmentAxis {
    /** How it stands. */
    CURRENT,
    /** How it will stand at year-end. */
    FORECAST,
    /** Which way it moves. */
    TREND
}
