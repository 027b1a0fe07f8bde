package se.tertial.plan.exporter.json.write;

import java.math.BigDecimal;

/** Takes the values of one file in their order, and writes them in a syntax. */
public interface ValueWriter {

    /** Begins an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /** Begins an array. */
    void startArray();

    /** Ends an array. */
    void endArray();

    /**
     * Writes the name of a field.
     *
     * @param name the name, without halves of surrogate pairs
     */
    void name(String name);

    /**
     * Writes a string.
     *
     * @param value any characters
     */
    void string(String value);

    /**
     * Writes a number, without an exponent.
     *
     * @param value the number
     */
    void number(BigDecimal value);

    /**
     * Writes true or false.
     *
     * @param value which of them
     */
    void truth(boolean value);

    /** Writes null. */
    void nothing();
}
