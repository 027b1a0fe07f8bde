package se.tertial.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A setting of a rule or an exporter, described well enough for a program to check it and for a person to use it.
 * Immutable and thread-safe, if its validation is.
 *
 * @param <T> the Java type of its values
 */
public final class Parameter<T> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String name;
    private final List<String> aliases;
    private final ParameterType<T> type;
    private final @Nullable T defaultValue;
    private final @Nullable String unit;
    private final Bilingual help;
    private final Predicate<? super T> validation;
    private final Bilingual expected;

    private Parameter(Builder<T> builder) {
        this.name = builder.name;
        this.aliases = List.copyOf(builder.aliases);
        this.type = builder.type;
        this.unit = builder.unit;
        this.help = builder.help;
        this.validation = builder.validation;
        this.expected = builder.expected;
        T given = builder.defaultValue;
        this.defaultValue = given == null ? null : accept(given);
    }

    /**
     * Starts a parameter.
     *
     * @param <T> the Java type of its values
     * @param name the name: words of a–z and digits with hyphens between, the first starting with a letter
     * @param type the type of its values
     * @param help what it does, in a sentence
     * @return a new builder
     * @throws IllegalArgumentException if the name has another form
     */
    public static <T> Builder<T> builder(String name, ParameterType<T> type, Bilingual help) {
        return new Builder<>(name, type, help);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return other names that are understood, such as earlier ones} */
    public List<String> aliases() {
        return aliases;
    }

    /** {@return the type of its values} */
    public ParameterType<T> type() {
        return type;
    }

    /** {@return the value that counts when none is given; empty if there is none} */
    public Optional<T> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** {@return the unit that a number counts in; empty if it has none} */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** {@return what it does, in a sentence} */
    public Bilingual help() {
        return help;
    }

    /** {@return what a value looks like, in words, to follow "expected"} */
    public Bilingual expected() {
        return expected;
    }

    /**
     * Reads a value.
     *
     * @param text the value as written
     * @return the value
     * @throws ParameterException if it is not as {@link #expected()} says
     */
    public T parse(String text) {
        return accept(text);
    }

    /**
     * Takes a value of the parameter's type, or reads one from a string.
     *
     * @param value the value, or a string
     * @return the value
     * @throws ParameterException if it is not as {@link #expected()} says
     */
    T accept(Object value) {
        try {
            T read = type.accept(value);
            if (validation.test(read)) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            throw ParameterException.illTyped(this, value, e);
        }
        throw ParameterException.illTyped(this, value, null);
    }

    /** Name, type and default in a few words: {@code profile (open-data|excel-sv, default open-data)}. */
    @Override
    public String toString() {
        String preset = defaultValue()
                .map(value -> ", default '" + type.format(value) + "'")
                .orElse("");
        return name + " (" + type + unit().map(its -> " in " + its).orElse("") + preset + ")";
    }

    /**
     * Builds a {@link Parameter}; not thread-safe. Unless set, there are no aliases, no default, no unit, and every value
     * of the type is allowed.
     *
     * @param <T> the Java type of its values
     */
    public static final class Builder<T> {

        private final String name;
        private final ParameterType<T> type;
        private final Bilingual help;
        private final List<String> aliases = new ArrayList<>();
        private @Nullable T defaultValue;
        private @Nullable String unit;
        private Predicate<? super T> validation = value -> true;
        private Bilingual expected;

        private Builder(String name, ParameterType<T> type, Bilingual help) {
            this.name = checked(name);
            this.type = Objects.requireNonNull(type, "type");
            this.help = Objects.requireNonNull(help, "help");
            this.expected = type.expected();
        }

        /**
         * Adds another name.
         *
         * @param alias a name of the same form
         * @return this builder
         * @throws IllegalArgumentException if the name has another form
         */
        public Builder<T> alias(String alias) {
            aliases.add(checked(alias));
            return this;
        }

        /**
         * Sets the value that counts when none is given.
         *
         * @param value the value
         * @return this builder
         */
        public Builder<T> defaultValue(T value) {
            this.defaultValue = value;
            return this;
        }

        /**
         * Sets the unit.
         *
         * @param value such as {@code days}
         * @return this builder
         */
        public Builder<T> unit(String value) {
            this.unit = value;
            return this;
        }

        /**
         * Narrows the values.
         *
         * @param allowed true for a value that is allowed; thread-safe
         * @param words what a value looks like, to follow "expected"
         * @return this builder
         */
        public Builder<T> validation(Predicate<? super T> allowed, Bilingual words) {
            this.validation = allowed;
            this.expected = words;
            return this;
        }

        /**
         * Builds the parameter.
         *
         * @return the parameter
         * @throws ParameterException if its default is not allowed
         */
        public Parameter<T> build() {
            return new Parameter<>(this);
        }

        private static String checked(String name) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "A parameter is named by words of a-z and 0-9 with hyphens between, not '" + name + "'");
            }
            return name;
        }
    }
}
