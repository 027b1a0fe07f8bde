package se.tertial.plan.exporter.json.codec;

import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;

/**
 * A value that is a string in the file.
 *
 * @param <T> the type of the value
 * @param shape what the string looks like
 * @param format gives the string of a value
 * @param parse gives the value of a string, or throws IllegalArgumentException or DateTimeException
 */
public record WordCodec<T>(Shape shape, Function<T, String> format, Function<String, T> parse) implements Codec<T> {

    /**
     * The constants of an enum, in lower case with hyphens.
     *
     * @param <E> the type of the enum
     * @param type the enum
     * @return the codec
     */
    public static <E extends Enum<E>> WordCodec<E> of(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        Map<E, String> words = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            constants.put(word(constant), constant);
            words.put(constant, word(constant));
        }
        Function<String, E> parse = word -> Optional.ofNullable(constants.get(word))
                .orElseThrow(() -> new IllegalArgumentException("an unknown word"));
        return new WordCodec<>(
                new Shape.Choice(List.copyOf(constants.keySet())),
                constant -> Objects.requireNonNull(words.get(constant)),
                parse);
    }

    /**
     * A constant in lower case with hyphens.
     *
     * @param constant the constant
     * @return the word
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void write(T value, Output out) {
        out.string(format.apply(value));
    }

    @Override
    public Optional<T> read(Node node, Input in) {
        if (node instanceof Node.OfString string) {
            return parse(string.value(), node, in);
        }
        in.notAString(node, shape.words());
        return Optional.empty();
    }

    /**
     * Reads a string that belongs to a value.
     *
     * @param word the value, or the name of its field
     * @param node the value
     * @param in the reading
     * @return the value of the string; empty if it is unreadable, and then the input has been told why
     */
    public Optional<T> parse(String word, Node node, Input in) {
        try {
            return Optional.of(parse.apply(word));
        } catch (DateTimeException e) {
            in.problem(node, "an unreadable date or length of time", shape.words());
        } catch (IllegalArgumentException e) {
            in.problem(node, String.valueOf(e.getMessage()), shape.words());
        }
        return Optional.empty();
    }
}
