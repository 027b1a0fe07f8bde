package se.tertial.plan.exporter.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object whose fields are keys of the portfolio's own. */
record MapCodec<K, V>(WordCodec<K> key, Codec<V> value) implements Codec<Map<K, V>> {

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
            in.wrongType(node, shape());
            return Optional.empty();
        }
        Map<K, V> values = new LinkedHashMap<>();
        object.forEachMember((name, member) -> {
            Optional<K> its = Keys.key(name, member, in).flatMap(word -> key.parse(word, member, in));
            value.read(member, in).ifPresent(read -> its.ifPresent(k -> values.put(k, read)));
        });
        return Optional.of(values);
    }

    @Override
    public Shape shape() {
        return new Shape.MapOf(key.shape(), value.shape());
    }
}
