package se.tertial.plan.exporter.json;

import java.util.List;
import java.util.Map;

/** A value as it was read; its index leads to its place in the file, see {@link Locations}. */
sealed interface Node {

    int index();

    /** What it is, in words. */
    String shown();

    record OfString(int index, String value) implements Node {
        @Override
        public String shown() {
            return "the string '" + OneLine.shortened(value) + "'";
        }
    }

    /** A number, as written. */
    record OfNumber(int index, String digits) implements Node {
        @Override
        public String shown() {
            return "the number " + OneLine.shortened(digits);
        }
    }

    record OfBoolean(int index, boolean value) implements Node {
        @Override
        public String shown() {
            return value ? "true" : "false";
        }
    }

    record OfNull(int index) implements Node {
        @Override
        public String shown() {
            return "null";
        }
    }

    record OfArray(int index, List<Node> values) implements Node {
        @Override
        public String shown() {
            return "an array";
        }
    }

    /** An object, of fields that were given twice the first one. */
    record OfObject(int index, Map<String, Node> members) implements Node {
        @Override
        public String shown() {
            return "an object";
        }
    }
}
