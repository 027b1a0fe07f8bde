package se.tertial.plan.exporter.json.codec;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;

/** A field with a list, which is left out where it is empty. */
record ListField<T, B, V>(
        String name, ListCodec<V> codec, Function<T, ? extends Collection<V>> get, BiConsumer<B, List<V>> set)
        implements Field<T, B> {

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public void write(T object, Output out) {
        Collection<V> values = get.apply(object);
        if (!values.isEmpty()) {
            out.name(name);
            codec.writeAll(values, out);
        }
    }

    @Override
    public boolean read(Node value, B builder, Input in) {
        Optional<List<V>> read = codec.read(value, in);
        read.ifPresent(its -> set.accept(builder, its));
        return read.isPresent();
    }

    @Override
    public Shape.Property property() {
        return new Shape.Property(name, codec.shape(), required(), Optional.of(List.of()));
    }
}
