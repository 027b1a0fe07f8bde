package se.tertial.examples.benchmarks.table;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * One side of a family and what was measured of it.
 *
 * @param side the name of the side, which the reaches of the family refer to
 * @param values what was measured; not every side has every measure
 */
public record Line(String side, Map<Measure, Double> values) {

    /** Keeps a copy. */
    public Line {
        values = Map.copyOf(values);
    }

    /** The value of a measure, if it was measured. */
    public OptionalDouble value(Measure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
