package se.tertial.plan.exporter.json.codec;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;

/** A field whose value every object has; {@code standard} is the one that is left out, if any is. */
record PlainField<T, B, V>(String name, Codec<V> codec, Optional<V> standard, Function<T, V> get, BiConsumer<B, V> set)
        implements Field<T, B> {

    @Override
    public boolean required() {
        return standard.isEmpty();
    }

    @Override
    public void write(T object, Output out) {
        V value = get.apply(object);
        if (standard.isEmpty() || !value.equals(standard.get())) {
            out.name(name);
            codec.write(value, out);
        }
    }

    @Override
    public boolean read(Node value, B builder, Input in) {
        Optional<V> read = codec.read(value, in);
        read.ifPresent(its -> set.accept(builder, its));
        return read.isPresent();
    }

    @Override
    public Shape.Property property() {
        return new Shape.Property(name, codec.shape(), required(), standard.map(Object.class::cast));
    }
}
