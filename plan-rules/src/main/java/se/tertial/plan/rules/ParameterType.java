package se.tertial.plan.rules;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import se.tertial.plan.model.text.Language;

/**
 * The type of a parameter: how its values are read, written and bounded. Immutable and thread-safe.
 *
 * @param <T> the Java type of the values
 */
public final class ParameterType<T> {

    /** Any characters; may be empty. */
    public static final ParameterType<String> STRING = new ParameterType<>(
            "string",
            String.class,
            Bilingual.of("vilka tecken som helst", "any characters"),
            List.of(),
            text -> text,
            text -> text);

    /** {@code true} or {@code false}. */
    public static final ParameterType<Boolean> BOOLEAN = new ParameterType<>(
            "boolean",
            Boolean.class,
            Bilingual.of("true eller false", "true or false"),
            List.of("true", "false"),
            ParameterType::bool,
            String::valueOf);

    /** A decimal number with a point, such as {@code 0.85}. */
    public static final ParameterType<BigDecimal> DECIMAL = new ParameterType<>(
            "decimal",
            BigDecimal.class,
            Bilingual.of("ett tal med decimalpunkt, till exempel 0.85", "a number with a decimal point, such as 0.85"),
            List.of(),
            ParameterType::decimal,
            BigDecimal::toPlainString);

    /** A day, such as {@code 2024-08-31}. */
    public static final ParameterType<LocalDate> DATE = new ParameterType<>(
            "date",
            LocalDate.class,
            Bilingual.of("en dag, till exempel 2024-08-31", "a day, such as 2024-08-31"),
            List.of(),
            ParameterType::date,
            LocalDate::toString);

    /** A language as a BCP 47 tag, such as {@code sv}. */
    public static final ParameterType<Language> LANGUAGE = new ParameterType<>(
            "language",
            Language.class,
            Bilingual.of("en språktagg, till exempel sv eller en", "a language tag, such as sv or en"),
            List.of(),
            Language::of,
            Language::toString);

    /** A path of the default file system. */
    public static final ParameterType<Path> PATH = new ParameterType<>(
            "path",
            Path.class,
            Bilingual.of("en sökväg till en fil", "the path of a file"),
            List.of(),
            ParameterType::path,
            Path::toString);

    private static final int LONGEST_DECIMAL = 100;

    private final String name;
    private final Class<T> javaType;
    private final Bilingual expected;
    private final List<String> choices;
    private final Function<String, T> reader;
    private final Function<T, String> writer;

    private ParameterType(
            String name,
            Class<T> javaType,
            Bilingual expected,
            List<String> choices,
            Function<String, T> reader,
            Function<T, String> writer) {
        this.name = name;
        this.javaType = javaType;
        this.expected = expected;
        this.choices = choices;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Whole numbers within bounds.
     *
     * @param least the least value, inclusive
     * @param greatest the greatest value, inclusive
     * @return the type
     * @throws IllegalArgumentException if the greatest is below the least
     */
    public static ParameterType<Integer> integer(int least, int greatest) {
        if (greatest < least) {
            throw new IllegalArgumentException(
                    "Bounds go from the least to the greatest, not from " + least + " to " + greatest);
        }
        Bilingual expected = Bilingual.of(
                "ett heltal från " + least + " till " + greatest, "a whole number from " + least + " to " + greatest);
        return new ParameterType<>(
                "integer", Integer.class, expected, List.of(), text -> integer(text, least, greatest), String::valueOf);
    }

    /**
     * One of the constants of an enum, written in lower case with hyphens: {@code OPEN_DATA} as {@code open-data}.
     *
     * @param <E> the enum
     * @param constants the enum
     * @return the type
     */
    public static <E extends Enum<E>> ParameterType<E> choice(Class<E> constants) {
        List<E> all = List.of(constants.getEnumConstants());
        List<String> codes = all.stream().map(ParameterType::code).toList();
        return new ParameterType<>(
                "choice", constants, oneOf(codes), codes, text -> all.get(indexOf(codes, text)), ParameterType::code);
    }

    /**
     * One of some words.
     *
     * @param allowed the words, at least one
     * @return the type
     */
    public static ParameterType<String> choice(String... allowed) {
        List<String> words = List.copyOf(Arrays.asList(allowed));
        return new ParameterType<>(
                "choice", String.class, oneOf(words), words, text -> words.get(indexOf(words, text)), text -> text);
    }

    /**
     * The name of the type, for lists of parameters.
     *
     * @return such as {@code integer}
     */
    public String name() {
        return name;
    }

    /**
     * What a value looks like, in words, to follow "expected".
     *
     * @return such as {@code ett heltal från 1 till 9} and {@code a whole number from 1 to 9}
     */
    public Bilingual expected() {
        return expected;
    }

    /**
     * The values to choose from, as they are written.
     *
     * @return the values, in the order in which they are shown; empty if there are too many to list
     */
    public List<String> choices() {
        return choices;
    }

    /**
     * Reads a value.
     *
     * @param text the value as written
     * @return the value
     * @throws IllegalArgumentException if it is not as {@link #expected()} says
     */
    public T parse(String text) {
        return reader.apply(text);
    }

    /**
     * Writes a value so that {@link #parse} reads it again.
     *
     * @param value a value of the type
     * @return the value as written
     */
    public String format(T value) {
        return writer.apply(value);
    }

    /**
     * Takes a value that is a string to be read, or of the type already; the bounds hold for both.
     *
     * @param value a string or a value of the type
     * @return the value
     * @throws IllegalArgumentException if it is not as {@link #expected()} says
     */
    T accept(Object value) {
        if (javaType.isInstance(value)) {
            return parse(format(javaType.cast(value)));
        }
        if (value instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException("a " + value.getClass().getSimpleName());
    }

    /** The name, and the choices where there are some. */
    @Override
    public String toString() {
        return choices.isEmpty() ? name : String.join("|", choices);
    }

    private static Boolean bool(String text) {
        return indexOf(List.of("true", "false"), text) == 0;
    }

    private static Integer integer(String text, int least, int greatest) {
        int value = Integer.parseInt(text);
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_DECIMAL || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new InvalidPathException(text, "empty");
        }
        return Path.of(text);
    }

    private static Bilingual oneOf(List<String> words) {
        String listed = String.join(", ", words);
        return Bilingual.of("något av " + listed, "one of " + listed);
    }

    private static int indexOf(List<String> words, String text) {
        int index = words.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException(text);
        }
        return index;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
