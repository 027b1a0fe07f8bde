package se.tertial.examples.benchmarks;

/** How much time a run takes for its figures. */
public enum Effort {
    /** All families within three minutes: ratios to go by, figures to repeat. */
    QUICK(2_000, 1, 2_500, 600, 2, 300),
    /** Several Java machines for each side, warmed up well: the figures of RESULTS.md. */
    FULL(10_000, 2, 5_000, 5_000, 5, 1_000);

    private final int rows;
    private final int forks;
    private final int warmUpMillis;
    private final int briefWarmUpMillis;
    private final int iterations;
    private final int millis;

    Effort(int rows, int forks, int warmUpMillis, int briefWarmUpMillis, int iterations, int millis) {
        this.rows = rows;
        this.forks = forks;
        this.warmUpMillis = warmUpMillis;
        this.briefWarmUpMillis = briefWarmUpMillis;
        this.iterations = iterations;
        this.millis = millis;
    }

    /** How many rows one run of a side has. */
    public int rows() {
        return rows;
    }

    /** How many Java machines, one after the other, measure a side. */
    public int forks() {
        return forks;
    }

    /** For how long a side that is compared works before it is measured, in milliseconds of its thread's CPU time. */
    public int warmUpMillis() {
        return warmUpMillis;
    }

    /** For how long a side works first that only stands beside those that are compared; in the same. */
    public int briefWarmUpMillis() {
        return briefWarmUpMillis;
    }

    /** How often it is measured. */
    public int iterations() {
        return iterations;
    }

    /** How long each time takes, in milliseconds. */
    public int millis() {
        return millis;
    }
}
