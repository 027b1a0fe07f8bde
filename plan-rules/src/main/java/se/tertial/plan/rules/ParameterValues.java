package se.tertial.plan.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of parameters, checked: every name is known, every value allowed. Immutable and thread-safe. */
public final class ParameterValues {

    private static final ParameterValues NONE = new ParameterValues(Map.of());

    private final Map<String, Object> values;

    private ParameterValues(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * No values: every parameter has its default.
     *
     * @return the values
     */
    public static ParameterValues none() {
        return NONE;
    }

    /**
     * Checks values against the parameters that there are.
     *
     * @param parameters the parameters
     * @param given the values by name or alias: strings to be read, or values of the parameter's own type
     * @return the values
     * @throws ParameterException for the first name that no parameter has, the first value that is not allowed, or the
     *     first parameter that is given by two of its names
     */
    public static ParameterValues of(Collection<? extends Parameter<?>> parameters, Map<String, ?> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            Parameter<?> parameter = named(parameters, name);
            String first = names.putIfAbsent(parameter.name(), name);
            if (first != null) {
                throw ParameterException.twice(parameter, first, name);
            }
            values.put(parameter.name(), Objects.requireNonNull(parameter.accept(value)));
        });
        return values.isEmpty() ? NONE : new ParameterValues(Collections.unmodifiableMap(values));
    }

    /**
     * The value of a parameter: the one given, or the default.
     *
     * @param <T> the type of its values
     * @param parameter the parameter
     * @return the value; empty if none is given and there is no default
     */
    public <T> Optional<T> find(Parameter<T> parameter) {
        Object value = values.get(parameter.name());
        return value == null ? parameter.defaultValue() : Optional.of(parameter.accept(value));
    }

    /**
     * The value of a parameter: the one given, or the default.
     *
     * @param <T> the type of its values
     * @param parameter the parameter
     * @return the value
     * @throws ParameterException if none is given and there is no default
     */
    public <T> T get(Parameter<T> parameter) {
        return find(parameter).orElseThrow(() -> ParameterException.missing(parameter));
    }

    /**
     * The values that were given, by the names of their parameters; without the defaults.
     *
     * @return the values, in the order in which they were given
     */
    public Map<String, Object> given() {
        return values;
    }

    /** Equal if the same values are given. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParameterValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Names and values that were given. */
    @Override
    public String toString() {
        return values.toString();
    }

    private static Parameter<?> named(Collection<? extends Parameter<?>> parameters, String name) {
        for (Parameter<?> parameter : parameters) {
            if (parameter.name().equals(name) || parameter.aliases().contains(name)) {
                return parameter;
            }
        }
        throw ParameterException.unknown(name, List.copyOf(parameters));
    }
}
