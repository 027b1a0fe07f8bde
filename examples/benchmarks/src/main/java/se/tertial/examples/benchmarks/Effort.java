package se.tertial.examples.benchmarks;

/** How much time a run takes for its figures. */
public enum Effort {
    /** All families within three minutes: ratios to go by, figures to repeat. */
    QUICK,
    /** Several Java machines per side, warmed up well: the figures of RESULTS.md. */
    FULL
}
