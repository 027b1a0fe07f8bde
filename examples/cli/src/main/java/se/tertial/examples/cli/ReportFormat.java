package se.tertial.examples.cli;

/** The forms in which what a check found can be had. */
enum ReportFormat {
    /** Lines for people. */
    TEXT,
    /** The stored form of the library. */
    JSON,
    /** What editors, build servers and viewers show. */
    SARIF
}
