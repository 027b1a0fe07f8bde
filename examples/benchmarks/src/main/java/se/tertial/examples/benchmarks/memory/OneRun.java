package se.tertial.examples.benchmarks.memory;

import se.tertial.examples.benchmarks.Sink;

/** A program that runs one side once; it fails if the heap does not do. */
final class OneRun {

    private OneRun() {}

    /**
     * Runs.
     *
     * @param args the side, how many rows
     */
    public static void main(String[] args) throws Exception {
        StreamingSide.of(args[0]).prepare(Integer.parseInt(args[1])).run(new Sink());
    }
}
