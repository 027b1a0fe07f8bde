package se.tertial.plan.importer.text.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.input.Line;

/**
 * A line that starts with the mark of a list item.
 *
 * @param mark what the mark is: a sign such as {@code -}, or {@code 1}, {@code 1.1}, {@code a} for numbers and letters; {@code 1.1} for {@code A.1},
 *     too
 * @param printed the mark as printed
 * @param rest the line after the mark
 */
public record Bullet(String mark, String printed, Line rest) {

    private static final Pattern SIGN =
            Pattern.compile("([-–—−•‣◦●○▪▫■□·*+→➢✓\uF0B7\uF0A7]|o(?=\\s))[\\s\\u00A0]*(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("((?:\\d{1,2}\\.){1,4}\\d{1,2}|\\d{1,3}(?=[.)]))[.)]?[\\s\\u00A0]+(?=\\S)");
    /** Numbers below a letter: "A.1", "B.2.1". */
    private static final Pattern LETTERED = Pattern.compile("(\\p{Lu}(?:\\.\\d{1,2}){1,3})[.)]?[\\s\\u00A0]+(?=\\S)");

    private static final Pattern LETTER = Pattern.compile("([a-zåäö])[.)][\\s\\u00A0]+(?=\\S)");

    /**
     * Reads a line as a list item.
     *
     * @param line any line
     * @return the item; empty if the line is none
     */
    public static Optional<Bullet> of(Line line) {
        String text = line.text();
        if (text.startsWith("**") || text.startsWith("--")) {
            return Optional.empty();
        }
        Matcher sign = SIGN.matcher(text);
        if (sign.lookingAt() && isSpaced(text, sign)) {
            return Optional.of(new Bullet(mark(sign.group(1)), sign.group(1), line.part(sign.end(), text.length())));
        }
        Optional<Matcher> number = Stream.of(NUMBER, LETTERED)
                .map(form -> form.matcher(text))
                .filter(Matcher::lookingAt)
                .findFirst();
        if (number.isPresent()) {
            return Optional.of(numbered(
                    line, number.get(), "1" + ".1".repeat(dots(number.get().group(1)))));
        }
        Matcher letter = LETTER.matcher(text);
        return letter.lookingAt() ? Optional.of(numbered(line, letter, "a")) : Optional.empty();
    }

    /** A hyphen may belong to the word ("-talet"), and "o" is a letter; other signs need no space after them. */
    private static boolean isSpaced(String text, Matcher sign) {
        boolean spaced = sign.end() > sign.end(1);
        return spaced || "-–—−+*".indexOf(sign.group(1)) < 0 || Character.isUpperCase(text.charAt(sign.end(1)));
    }

    /** Signs that look alike count as one. */
    private static String mark(String sign) {
        if ("–—−".contains(sign)) {
            return "-";
        }
        return "·●‣\uF0B7".contains(sign) ? "•" : "◦○".contains(sign) ? "o" : sign;
    }

    private static Bullet numbered(Line line, Matcher matcher, String mark) {
        String printed = line.text().substring(0, matcher.end()).strip();
        return new Bullet(mark, printed, line.part(matcher.end(), line.text().length()));
    }

    private static int dots(String number) {
        return (int) number.chars().filter(c -> c == '.').count();
    }

    /** {@return whether the mark is a number or letter} */
    public boolean isNumbered() {
        return Character.isLetterOrDigit(mark.charAt(0)) && !mark.equals("o");
    }

    /** {@return how many levels the number itself names: 2 for {@code 1.1}; 0 for a sign or letter} */
    public int numberDepth() {
        return mark.startsWith("1") ? dots(mark) + 1 : 0;
    }
}
