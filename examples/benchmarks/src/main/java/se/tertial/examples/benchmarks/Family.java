package se.tertial.examples.benchmarks;

import java.util.List;
import se.tertial.examples.benchmarks.table.Line;
import se.tertial.examples.benchmarks.table.Reach;

/** Sides that do the same work, to be measured beside each other in one run. */
public interface Family {

    /** The name by which run.sh knows it, such as {@code csv}. */
    String name();

    /** What the sides do, and what is counted, in a short sentence. */
    String title();

    /** What is to be reached. */
    List<Reach> reaches();

    /**
     * Measures every side, one after the other.
     *
     * @return a line for each, in the order in which they are to be printed: what is physically possible, the peers, ours
     * @throws Exception if a side fails; then there is no result for the family
     */
    List<Line> measure(Effort effort) throws Exception;
}
