package se.tertial.examples.benchmarks;

import java.io.OutputStream;

/** What is measured, again and again: one run over all rows. */
@FunctionalInterface
public interface Work {

    /**
     * Runs once.
     *
     * @param output where a side that writes writes to; a side that reads leaves it alone
     * @return something that depends on the work, so that it cannot be left out
     * @throws Exception if it fails; then nothing was measured
     */
    Object run(OutputStream output) throws Exception;
}
