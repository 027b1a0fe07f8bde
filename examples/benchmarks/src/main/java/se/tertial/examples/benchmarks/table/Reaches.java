package se.tertial.examples.benchmarks.table;

import java.util.List;

/** What is to be reached, family by family. */
public final class Reaches {

    /** The whole way, from domain objects, against the best peer's way from strings. */
    public static final List<Reach> CSV = List.of(Reach.times("Tertial", Measure.PER_CPU_SECOND, 0.9, "FastCSV"));

    /** The whole way, from domain objects, against the databind of records that are ready. */
    public static final List<Reach> JSON_WRITE =
            List.of(Reach.times("Tertial", Measure.PER_CPU_SECOND, 1.0, "Jackson 3"));

    /** Reading strictly, with positions and every reference checked, against databind into records. */
    public static final List<Reach> JSON_READ =
            List.of(Reach.times("Tertial", Measure.PER_CPU_SECOND, 0.8, "Jackson 3"));

    private Reaches() {}
}
