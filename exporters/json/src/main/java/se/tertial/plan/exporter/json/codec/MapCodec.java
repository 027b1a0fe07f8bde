package se.tertial.plan.exporter.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;

/**
 * An object whose fields are keys of the portfolio's own.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 * @param key the codec of the keys
 * @param value the codec of the values
 */
public record MapCodec<K, V>(WordCodec<K> key, Codec<V> value) implements Codec<Map<K, V>> {

    @Override
    public void write(Map<K, V> values, Output out) {
        out.startObject();
        values.forEach((name, its) -> {
            out.key(key.format().apply(name));
            value.write(its, out);
        });
        out.endObject();
    }

    /** The fields that can be read. */
    @Override
    public Optional<Map<K, V>> read(Node node, Input in) {
        if (!(node instanceof Node.Members object)) {
            in.wrongType(node, shape().words());
            return Optional.empty();
        }
        Map<K, V> values = new LinkedHashMap<>();
        object.forEachMember((name, member) -> {
            Optional<K> its = in.key(name, member).flatMap(word -> key.parse(word, member, in));
            value.read(member, in).ifPresent(read -> its.ifPresent(k -> values.put(k, read)));
        });
        return Optional.of(values);
    }

    @Override
    public Shape shape() {
        return new Shape.MapOf(key.shape(), value.shape());
    }
}
