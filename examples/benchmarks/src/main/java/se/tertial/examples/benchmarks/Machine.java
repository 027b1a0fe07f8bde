package se.tertial.examples.benchmarks;

/** What a run was made with. */
final class Machine {

    private Machine() {}

    /** The day, the Java machine, the processors, the system and the effort, in a line. */
    static String described(String day, Effort effort) {
        Runtime runtime = Runtime.getRuntime();
        return day + ", Java " + System.getProperty("java.runtime.version") + " ("
                + System.getProperty("java.vendor") + "), " + runtime.availableProcessors() + " processors ("
                + System.getProperty("os.arch") + "), " + System.getProperty("os.name") + ", "
                + (effort == Effort.QUICK ? "a quick run: go by the ratios only" : "a full run");
    }
}
