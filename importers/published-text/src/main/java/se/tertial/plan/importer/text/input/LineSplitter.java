package se.tertial.plan.importer.text.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines, at every line end that is in use: Windows, Unix, old Mac, form feed, Unicode separators.
 *
 * @param maxLineLength the most characters of a line
 * @param maxLines the most lines
 */
record LineSplitter(int maxLineLength, int maxLines) {

    List<Line> split(String text) throws Refusal {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                add(lines, text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            add(lines, text.substring(start));
        }
        return lines;
    }

    private void add(List<Line> lines, String raw) throws Refusal {
        if (raw.length() > maxLineLength) {
            throw tooLong(lines.size() + 1, maxLineLength);
        }
        if (lines.size() == maxLines) {
            throw new Refusal("the text has more than " + maxLines
                    + " lines, the limit of this importer; split it, or raise the limit");
        }
        lines.add(Line.of(lines.size() + 1, raw));
    }

    static Refusal tooLong(int line, int maxLineLength) {
        return new Refusal(
                "the line is longer than " + maxLineLength
                        + " characters, the limit of this importer; break it, or raise the limit",
                line);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
