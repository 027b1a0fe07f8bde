package se.tertial.plan.exporter.json.read;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A value as it was read; its index leads to its place in the file, see {@link Locations}. */
public sealed interface Node {

    /** {@return its number, by which problems are told of it} */
    int index();

    /** {@return what it is, in words} */
    String shown();

    /**
     * A string.
     *
     * @param index its number
     * @param value the characters
     */
    record OfString(int index, String value) implements Node {
        @Override
        public String shown() {
            return "the string '" + OneLine.shortened(value) + "'";
        }
    }

    /**
     * A number.
     *
     * @param index its number in the file
     * @param digits the number as written
     */
    record OfNumber(int index, String digits) implements Node {
        @Override
        public String shown() {
            return "the number " + OneLine.shortened(digits);
        }
    }

    /**
     * True or false.
     *
     * @param index its number
     * @param written which of them, as written: in JSON in lower case
     */
    record OfBoolean(int index, String written) implements Node {

        /** {@return which of them} */
        public boolean value() {
            return Boolean.parseBoolean(written);
        }

        @Override
        public String shown() {
            return written;
        }
    }

    /**
     * Null.
     *
     * @param index its number
     */
    record OfNull(int index) implements Node {
        @Override
        public String shown() {
            return "null";
        }
    }

    /** An array; its values may be read no sooner than they are shown, so they are gone through once. */
    sealed interface Elements extends Node permits OfArray, StreamedArray {

        /**
         * Shows every value.
         *
         * @param use what to do with one
         */
        void forEachValue(Consumer<Node> use);

        @Override
        default String shown() {
            return "an array";
        }
    }

    /** An object; its fields may be read no sooner than they are shown, so they are gone through once. */
    sealed interface Members extends Node permits OfObject, StreamedObject {

        /**
         * Shows every field, of those that are given twice the first one.
         *
         * @param use what to do with a name and its value
         */
        void forEachMember(BiConsumer<String, Node> use);

        @Override
        default String shown() {
            return "an object";
        }
    }

    /**
     * An array that was read whole.
     *
     * @param index its number
     * @param values what is in it
     */
    record OfArray(int index, List<Node> values) implements Elements {
        @Override
        public void forEachValue(Consumer<Node> use) {
            values.forEach(use);
        }
    }

    /**
     * An object that was read whole.
     *
     * @param index its number
     * @param members its fields
     */
    record OfObject(int index, Map<String, Node> members) implements Members {
        @Override
        public void forEachMember(BiConsumer<String, Node> use) {
            members.forEach(use);
        }
    }
}
