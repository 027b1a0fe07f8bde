package se.tertial.plan.export.spi;

/** What can be said of an exporter beyond its format. */
public enum Capability {
    /** What it writes holds everything that it was given: reading it back gives the same content. */
    LOSSLESS,
    /** It needs the same memory for a million rows as for ten. */
    STREAMING,
    /** What it writes differs with the language of the request. */
    LOCALE_AWARE
}
