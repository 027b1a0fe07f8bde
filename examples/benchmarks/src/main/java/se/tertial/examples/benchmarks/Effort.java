package se.tertial.examples.benchmarks;

/** How much time a run takes for its figures. */
public enum Effort {
    /** All families within three minutes, with the sides that are compared: ratios to go by, figures to repeat. */
    QUICK(4_000, 1, 800, 2, 300, 1),
    /** All sides, and several Java machines for each, warmed up well: the figures of RESULTS.md. */
    FULL(10_000, 2, 2_500, 5, 1_000, 5);

    private final int rows;
    private final int forks;
    private final int steadyMillis;
    private final int iterations;
    private final int millis;
    private final int starts;

    Effort(int rows, int forks, int steadyMillis, int iterations, int millis, int starts) {
        this.rows = rows;
        this.forks = forks;
        this.steadyMillis = steadyMillis;
        this.iterations = iterations;
        this.millis = millis;
        this.starts = starts;
    }

    /** How many rows one run of a side has. */
    public int rows() {
        return rows;
    }

    /** How many Java machines, one after the other, measure a side. */
    public int forks() {
        return forks;
    }

    /** How long a side works without becoming faster before it is measured, in milliseconds of its thread's CPU time. */
    public int steadyMillis() {
        return steadyMillis;
    }

    /** How often it is measured. */
    public int iterations() {
        return iterations;
    }

    /** How long each time takes, in milliseconds. */
    public int millis() {
        return millis;
    }

    /** How often a program is started of which the start is measured. */
    public int starts() {
        return starts;
    }
}
