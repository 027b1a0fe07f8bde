package se.tertial.plan.exporter.json;

import java.util.Optional;

/** How values of one type are written and read. Immutable. */
interface Codec<T> {

    /** Writes the value. */
    void write(T value, Output out);

    /** Reads the value; empty if it is unreadable, and then the input has been told why. */
    Optional<T> read(Node node, Input in);

    /** What the value looks like. */
    Shape shape();
}
