package se.tertial.plan.exporter.json.codec;

import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;

/**
 * One field of an object: how it is written and read.
 *
 * @param <T> the object, from which it is written
 * @param <B> the builder of one, into which it is read
 */
public interface Field<T, B> {

    /** {@return the name in the file} */
    String name();

    /** {@return whether an object cannot be without it} */
    boolean required();

    /**
     * Writes name and value, or nothing where the value is left out.
     *
     * @param object the object
     * @param out where to
     */
    void write(T object, Output out);

    /**
     * Reads the value into the builder.
     *
     * @param value the value in the file
     * @param builder the builder
     * @param in the reading
     * @return false if the value is unreadable, and then the input has been told why
     */
    boolean read(Node value, B builder, Input in);

    /** {@return what the field looks like; asked for late, because an object may lie within its like} */
    Shape.Property property();
}
