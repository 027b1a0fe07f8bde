package se.tertial.plan.exporter.json.read;

import se.tertial.plan.exporter.json.ReadLimits;

/**
 * Holds what is read to the limits of a reader, and says which one was broken. The size of the file and the count of
 * values are held where they are counted.
 *
 * @param limits the limits
 */
public record LimitGuard(ReadLimits limits) {

    /**
     * Holds the nesting to its limit.
     *
     * @param depth how many objects and arrays lie within each other
     */
    public void depth(int depth) {
        if (depth > limits.depth()) {
            throw new LimitExceeded("objects and arrays lie more than " + limits.depth() + " levels deep");
        }
    }

    /**
     * Holds a number to its limit.
     *
     * @param length its characters
     */
    public void number(int length) {
        if (length > limits.numberLength()) {
            throw new LimitExceeded("a number is longer than " + limits.numberLength() + " characters");
        }
    }

    /**
     * Holds a string to its limit.
     *
     * @param length its UTF-16 units
     */
    public void string(long length) {
        if (length > limits.stringLength()) {
            throw new LimitExceeded("a string is longer than " + limits.stringLength() + " characters");
        }
    }

    /**
     * Holds the name of a field to its limit.
     *
     * @param length its UTF-16 units
     */
    public void name(int length) {
        if (length > limits.nameLength()) {
            throw new LimitExceeded("a field name is longer than " + limits.nameLength() + " characters");
        }
    }
}
