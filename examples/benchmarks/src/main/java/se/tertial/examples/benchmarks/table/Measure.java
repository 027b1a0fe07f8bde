package se.tertial.examples.benchmarks.table;

/** What is measured of a side; each is a column of the printed table, in this order, where some side of a family has it. */
public enum Measure {
    /** Rows, or whatever the family counts, per second of the one thread's CPU time. */
    PER_CPU_SECOND("per CPU s", true),
    /** The same by the clock on the wall. */
    PER_SECOND("per s", true),
    /** Bytes allocated in the heap per row. */
    ALLOCATED("alloc B/row", false),
    /** Bytes of the written file per row. */
    WRITTEN("file B/row", false),
    /** Seconds that something takes once. */
    SECONDS("s", false),
    /** The heap, in MiB, that something needs. */
    HEAP("heap MiB", false);

    private final String heading;
    private final boolean moreIsBetter;

    Measure(String heading, boolean moreIsBetter) {
        this.heading = heading;
        this.moreIsBetter = moreIsBetter;
    }

    /** What stands over the column. */
    public String heading() {
        return heading;
    }

    /** Whether a reach in this measure is a least value (a rate), and not a greatest (a cost). */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }
}
