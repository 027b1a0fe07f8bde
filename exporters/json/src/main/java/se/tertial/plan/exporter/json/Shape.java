package se.tertial.plan.exporter.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a value looks like in the file: for messages, and for the schema, which is compared with it. */
sealed interface Shape {

    /** What is expected, in words: "a string". */
    String words();

    /** Any string. */
    record Line() implements Shape {
        @Override
        public String words() {
            return "a string";
        }
    }

    /** A string of a form that has a name; pattern and format are those of JSON Schema, empty for none. */
    record Word(String name, String words, String pattern, String format) implements Shape {}

    /** One of several strings. */
    record Choice(List<String> constants) implements Shape {
        @Override
        public String words() {
            return "one of " + String.join(", ", constants);
        }
    }

    /** A whole number, both bounds inclusive. */
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

    /** An array of values of one shape. */
    record ListOf(Shape element, boolean distinct) implements Shape {
        @Override
        public String words() {
            return "an array";
        }
    }

    /** An object of any fields with values of one shape. */
    record MapOf(Shape key, Shape value) implements Shape {
        @Override
        public String words() {
            return "an object";
        }
    }

    /** A value of any of several shapes, which together have a name. */
    record AnyOf(String name, String words, List<Shape> shapes) implements Shape {}

    /** An object of certain fields; asked for late, because objects may lie within their like. */
    record ObjectOf(String name, Supplier<List<Property>> properties) implements Shape {
        @Override
        public String words() {
            return "an object";
        }
    }

    /** A field of an object; the standard is the value that is meant when the field is not there. */
    record Property(String name, Shape shape, boolean required, Optional<Object> standard) {}
}
