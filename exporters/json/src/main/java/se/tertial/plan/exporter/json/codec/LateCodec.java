package se.tertial.plan.exporter.json.codec;

import java.util.Optional;
import java.util.function.Supplier;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;

/**
 * A codec that is asked for when it is needed: of values that lie within their like.
 *
 * @param <T> the type of the values
 * @param codec gives the codec
 */
public record LateCodec<T>(Supplier<Codec<T>> codec) implements Codec<T> {

    @Override
    public void write(T value, Output out) {
        codec.get().write(value, out);
    }

    @Override
    public Optional<T> read(Node node, Input in) {
        return codec.get().read(node, in);
    }

    /** An object by its name only, so that the shape of what lies within is asked for late, too. */
    @Override
    public Shape shape() {
        return codec.get().shape();
    }
}
