package se.tertial.plan.rules.language.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text: letters and digits, with hyphens, slashes and the like within it ("hälso-", "RF/Sisu", "2023/24").
 * Immutable and thread-safe.
 *
 * @param start where it starts in the text, as an offset in UTF-16 units, inclusive
 * @param end where it ends, exclusive
 * @param text the word as printed
 * @param lower the word in small letters, the same on every machine
 */
public record Word(int start, int end, String text, String lower) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-‐–/.:’'&@][\\p{L}\\p{M}\\p{N}]+)*-?");

    /** Checks that nothing is missing. */
    public Word {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lower, "lower");
    }

    /**
     * The words of a stretch of text.
     *
     * @param text any text
     * @param from where the stretch starts, inclusive
     * @param to where it ends, exclusive
     * @return the words, in order; empty if there are none
     */
    static List<Word> in(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(from, to);
        while (matcher.find()) {
            String word = matcher.group();
            words.add(new Word(matcher.start(), matcher.end(), word, word.toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(words);
    }

    /** {@return whether the first letter is a capital} */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
