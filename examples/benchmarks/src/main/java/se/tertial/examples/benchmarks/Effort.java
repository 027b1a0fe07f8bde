package se.tertial.examples.benchmarks;

/** How much time a run takes for its figures. */
public enum Effort {
    /** All families within three minutes: ratios to go by, figures to repeat. */
    QUICK(2_000, 1, 2, 2, 700),
    /** Several Java machines for each side, warmed up well: the figures of RESULTS.md. */
    FULL(10_000, 2, 5, 5, 1_000);

    private final int rows;
    private final int forks;
    private final int warmups;
    private final int iterations;
    private final int millis;

    Effort(int rows, int forks, int warmups, int iterations, int millis) {
        this.rows = rows;
        this.forks = forks;
        this.warmups = warmups;
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

    /** How often the clock is run down before measuring. */
    public int warmups() {
        return warmups;
    }

    /** How often it is measured. */
    public int iterations() {
        return iterations;
    }

    /** How long each of these takes, in milliseconds. */
    public int millis() {
        return millis;
    }
}
