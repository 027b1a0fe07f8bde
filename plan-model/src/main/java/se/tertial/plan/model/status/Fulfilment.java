package se.tertial.plan.model.status;

/** How far an aim is met. */
public enum Fulfilment {
    /** Met in full. */
    MET,
    /** Not met yet; what is needed is planned or begun. */
    IN_PROGRESS,
    /** Met in part. */
    PARTLY_MET,
    /** Not met. */
    NOT_MET,
    /** Not assessed. */
    NOT_ASSESSED
}
