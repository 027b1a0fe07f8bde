package se.tertial.plan.export.spi;

/** How an artifact is to be treated by programs that know nothing of its format. */
public enum ArtifactForm {
    /** Text in UTF-8, which may be shown on a terminal. */
    TEXT,
    /** Bytes that only programs of the format can read. */
    BINARY
}
