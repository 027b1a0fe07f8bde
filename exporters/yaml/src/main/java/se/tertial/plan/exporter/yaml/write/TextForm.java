package se.tertial.plan.exporter.yaml.write;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a text is written: plain, in quotes, or as a block of lines. */
final class TextForm {

    /** The longest line of wrapped text, its indentation not counted. */
    private static final int WIDTH = 100;

    private static final Pattern LINE_FEED = Pattern.compile("\n");

    private TextForm() {}

    /**
     * The text as it stands behind a name or a dash.
     *
     * @param text any characters
     * @param indent what the lines of a block begin with
     * @return the text, without a line feed at the end
     */
    static String of(String text, String indent) {
        if (isLines(text)) {
            return literal(text, indent);
        }
        if (text.length() > WIDTH && isWrappable(text)) {
            return wrapped(text, indent);
        }
        return inLine(text);
    }

    /**
     * The text in one line.
     *
     * @param text any characters
     * @return the text, plain or in quotes
     */
    static String inLine(String text) {
        return PlainText.is(text) ? text : quoted(text);
    }

    /** Whether the text is of several lines of which none would lose anything in a block. */
    private static boolean isLines(String text) {
        return text.indexOf('\n') > 0
                && !text.startsWith(" ")
                && !text.endsWith("\n\n")
                && lines(text).noneMatch(line -> line.endsWith(" ") || !PlainText.isPrintable(line));
    }

    private static String literal(String text, String indent) {
        StringBuilder block = new StringBuilder(text.endsWith("\n") ? "|" : "|-");
        lines(text).forEach(line -> block.append('\n').append(line.isEmpty() ? "" : indent + line));
        return block.toString();
    }

    /** The lines between line feeds; the one at the end begins no line. */
    private static Stream<String> lines(String text) {
        return LINE_FEED.splitAsStream(text);
    }

    private static boolean isWrappable(String text) {
        return text.indexOf(' ') > 0 && !text.startsWith(" ") && !text.endsWith(" ") && PlainText.isPrintable(text);
    }

    /** Lines that a reader joins by a space each; none begins or ends with a space. */
    private static String wrapped(String text, String indent) {
        StringBuilder block = new StringBuilder(">-");
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            block.append('\n').append(indent).append(text, start, end);
            start = end + 1;
        }
        return block.toString();
    }

    /** The end of the text if it fits, else the last single space within the width, else the first one behind it. */
    private static int end(String text, int start) {
        int end = text.length();
        if (end - start <= WIDTH) {
            return end;
        }
        for (int i = text.indexOf(' ', start); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (isSingle(text, i)) {
                if (i - start > WIDTH) {
                    return Math.min(end, i);
                }
                end = i;
            }
        }
        return end;
    }

    private static boolean isSingle(String text, int space) {
        return text.charAt(space - 1) != ' ' && text.charAt(space + 1) != ' ';
    }

    private static String quoted(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                result.append('\\').append((char) c);
            } else if (PlainText.isPrintable(c)) {
                result.appendCodePoint(c);
            } else if (c == '\n') {
                result.append("\\n");
            } else if (c == '\t') {
                result.append("\\t");
            } else {
                result.append(String.format(Locale.ROOT, c <= 0xFF ? "\\x%02X" : "\\u%04X", c));
            }
        });
        return result.append('"').toString();
    }
}
