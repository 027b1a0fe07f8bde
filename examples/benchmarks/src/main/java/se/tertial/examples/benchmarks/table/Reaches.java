package se.tertial.examples.benchmarks.table;

import java.util.List;

/** What is to be reached, family by family. */
public final class Reaches {

    /** The whole way, from domain objects, against the best peer's way from strings. */
    public static final List<Reach> CSV = List.of(Reach.times("Tertial", Measure.PER_CPU_SECOND, 0.9, "FastCSV"));

    private Reaches() {}
}
