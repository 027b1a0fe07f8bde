package se.tertial.plan.exporter.json;

/** One field of an object: how it is written from a T and read into the builder of one. */
interface Field<T, B> {

    /** The name in the file. */
    String name();

    /** Whether an object cannot be without it. */
    boolean required();

    /** Writes name and value, or nothing where the value is left out. */
    void write(T object, Output out);

    /** Reads the value into the builder; false if it is unreadable, and then the input has been told why. */
    boolean read(Node value, B builder, Input in);

    /** What the field looks like; asked for late, because an object may lie within its like. */
    Shape.Property property();
}
