package se.tertial.plan.exporter.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;

/**
 * An array of values.
 *
 * @param <V> the type of the values
 * @param element the codec of the values
 * @param distinct whether each is to be given once
 */
public record ListCodec<V>(Codec<V> element, boolean distinct) implements Codec<List<V>> {

    @Override
    public void write(List<V> values, Output out) {
        writeAll(values, out);
    }

    /** Writes any values in their order. */
    void writeAll(Iterable<V> values, Output out) {
        out.startArray();
        for (V value : values) {
            element.write(value, out);
        }
        out.endArray();
    }

    /** The values that can be read. */
    @Override
    public Optional<List<V>> read(Node node, Input in) {
        if (!(node instanceof Node.Elements array)) {
            in.wrongType(node, shape().words());
            return Optional.empty();
        }
        List<V> values = new ArrayList<>();
        array.forEachValue(value -> read(value, values, in));
        return Optional.of(values);
    }

    private void read(Node node, List<V> values, Input in) {
        Optional<V> value = element.read(node, in);
        if (value.isEmpty()) {
            in.drop(node);
        } else if (distinct && values.contains(value.get())) {
            in.problem(node, "a value that stands in this array before", "every value once");
        } else {
            values.add(value.get());
        }
    }

    @Override
    public Shape shape() {
        return new Shape.ListOf(element.shape(), distinct);
    }
}
