package se.tertial.plan.model.status;

/** Which way something moves. Whether that is good is for the {@link Polarity} to say. */
public enum Trend {
    /** Upwards. */
    UP,
    /** Neither way. */
    FLAT,
    /** Downwards. */
    DOWN,
    /** It cannot be told. */
    UNKNOWN
}
