package se.tertial.plan.exporter.json.codec;

import java.util.Optional;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;

/**
 * How values of one type are written and read. Immutable.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /**
     * Writes the value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, Output out);

    /**
     * Reads the value.
     *
     * @param node the value in the file
     * @param in the reading
     * @return the value; empty if it is unreadable, and then the input has been told why
     */
    Optional<T> read(Node node, Input in);

    /** {@return what the value looks like} */
    Shape shape();
}
