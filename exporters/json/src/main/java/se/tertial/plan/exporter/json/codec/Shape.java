package se.tertial.plan.exporter.json.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a value looks like in the file: for messages, and for the schema, which is compared with it. */
public sealed interface Shape {

    /** {@return what is expected, in words: "a string"} */
    String words();

    /** Any string. */
    record Line() implements Shape {
        @Override
        public String words() {
            return "a string";
        }
    }

    /**
     * A string of a form.
     *
     * @param name the name of the form
     * @param words what is expected, in words
     * @param pattern the regular expression of JSON Schema, empty for none
     * @param format the format of JSON Schema, empty for none
     */
    record Word(String name, String words, String pattern, String format) implements Shape {}

    /**
     * One of several strings.
     *
     * @param constants the strings
     */
    record Choice(List<String> constants) implements Shape {
        @Override
        public String words() {
            return "one of " + String.join(", ", constants);
        }
    }

    /**
     * A whole number.
     *
     * @param least the least, inclusive
     * @param most the most, inclusive
     */
    record Whole(int least, int most) implements Shape {
        @Override
        public String words() {
            return "a whole number" + (least == Integer.MIN_VALUE ? "" : " from " + least)
                    + (most == Integer.MAX_VALUE ? "" : " to " + most);
        }
    }

    /** Any number. */
    record Decimal() implements Shape {
        @Override
        public String words() {
            return "a number";
        }
    }

    /** True or false. */
    record Truth() implements Shape {
        @Override
        public String words() {
            return "true or false";
        }
    }

    /** Any JSON. */
    record Anything() implements Shape {
        @Override
        public String words() {
            return "any value";
        }
    }

    /**
     * An array of values of one shape.
     *
     * @param element the shape
     * @param distinct whether every value stands once
     */
    record ListOf(Shape element, boolean distinct) implements Shape {
        @Override
        public String words() {
            return "an array";
        }
    }

    /**
     * An object of any fields with values of one shape.
     *
     * @param key the shape of the names
     * @param value the shape of the values
     */
    record MapOf(Shape key, Shape value) implements Shape {
        @Override
        public String words() {
            return "an object";
        }
    }

    /**
     * A value of any of several shapes.
     *
     * @param name the name that they have together
     * @param words what is expected, in words
     * @param shapes the shapes
     */
    record AnyOf(String name, String words, List<Shape> shapes) implements Shape {}

    /**
     * An object of certain fields.
     *
     * @param name the name of its type
     * @param properties the fields, asked for late, because objects may lie within their like
     */
    record ObjectOf(String name, Supplier<List<Property>> properties) implements Shape {
        @Override
        public String words() {
            return "an object";
        }
    }

    /**
     * A field of an object.
     *
     * @param name its name
     * @param shape what its value looks like
     * @param required whether an object cannot be without it
     * @param standard the value that is meant when the field is not there
     */
    record Property(String name, Shape shape, boolean required, Optional<Object> standard) {}
}
