package se.tertial.plan.model.identity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A value of an extension: what JSON can say. Immutable and thread-safe; the order of lists and of maps is kept.
 */
public sealed interface ExtensionValue {

    /**
     * A string.
     *
     * @param value the string
     */
    record OfString(String value) implements ExtensionValue {
        /** Refuses null. */
        public OfString {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number. Trailing zeros count: 1.50 and 1.5 differ.
     *
     * @param value the number; one with an exponent is kept as the plain number that it stands for
     */
    record OfNumber(BigDecimal value) implements ExtensionValue {
        /** Refuses numbers of more than a thousand digits before or after the point. */
        public OfNumber {
            value = Decimals.plain(value);
        }
    }

    /**
     * True or false.
     *
     * @param value which
     */
    record OfBoolean(boolean value) implements ExtensionValue {}

    /** Nothing, said explicitly. */
    record OfNull() implements ExtensionValue {}

    /**
     * A list.
     *
     * @param values the values, in order
     */
    record OfList(List<ExtensionValue> values) implements ExtensionValue {
        /** Copies the list. */
        public OfList {
            values = List.copyOf(values);
        }
    }

    /**
     * Values by name.
     *
     * @param values the values, in order
     */
    record OfMap(Map<String, ExtensionValue> values) implements ExtensionValue {
        /** Copies the map, keeping its order; refuses null, for which there is {@link OfNull}. */
        public OfMap {
            values.forEach((name, value) -> {
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(value, name);
            });
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
