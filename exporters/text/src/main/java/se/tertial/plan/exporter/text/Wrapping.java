package se.tertial.plan.exporter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks texts into lines at spaces; no-break spaces hold words together. */
final class Wrapping {

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\n]+");

    private Wrapping() {}

    /** How many columns a text takes: its code points, without those that stand on another and those that are not seen. */
    static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
                    default -> true;
                })
                .count();
    }

    /** The lines, at least one; a word that is longer than a line has one of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            int used = 0;
            for (String word : SPACES.splitAsStream(paragraph.strip()).toList()) {
                int length = width(word);
                if (used > 0 && used + 1 + length > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(used > 0 ? " " : "").append(word);
                used += (used > 0 ? 1 : 0) + length;
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** How long the longest word is. */
    static int longestWord(String text) {
        return BETWEEN_WORDS.splitAsStream(text).mapToInt(Wrapping::width).max().orElse(0);
    }

    /** How long the longest line is if nothing is wrapped. */
    static int longestLine(String text) {
        return text.lines().map(String::strip).mapToInt(Wrapping::width).max().orElse(0);
    }
}
