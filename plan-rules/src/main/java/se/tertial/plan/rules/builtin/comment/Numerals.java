package se.tertial.plan.rules.builtin.comment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Words for numbers, from the file {@code numerals.txt}. */
public final class Numerals {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> WORDS = words();

    private Numerals() {}

    /**
     * Whether a text has one of them.
     *
     * @param text any text
     * @return true if it has
     */
    public static boolean occurIn(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(WORDS::contains);
    }

    private static Set<String> words() {
        try (InputStream file =
                Objects.requireNonNull(Numerals.class.getResourceAsStream("numerals.txt"), "numerals.txt")) {
            return Set.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
