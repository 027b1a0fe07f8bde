package se.tertial.plan.model.status;

/** How it will stand at year-end. */
public enum Forecast {
    /** It will be met or carried out. */
    WILL,
    /** In part. */
    PARTLY,
    /** It is uncertain. */
    UNCERTAIN,
    /** It will not. */
    WILL_NOT
}
