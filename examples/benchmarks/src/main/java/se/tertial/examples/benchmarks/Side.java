package se.tertial.examples.benchmarks;

/**
 * One way to do what a family does.
 *
 * @param name what it is called in tables and reaches
 * @param threads how many threads work; with more than one only the clock on the wall tells the speed
 * @param preparation makes the work ready; not measured
 */
public record Side(String name, int threads, Preparation preparation) {

    /** Makes work ready to be run. */
    @FunctionalInterface
    public interface Preparation {

        /**
         * Prepares a run.
         *
         * @param rows how many rows a run has
         * @return the work, for one thread
         * @throws Exception if it cannot be prepared
         */
        Work prepare(int rows) throws Exception;
    }

    /** A side that works in the calling thread alone. */
    public static Side of(String name, Preparation preparation) {
        return new Side(name, 1, preparation);
    }
}
