package se.tertial.plan.exporter.odf.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes text so that OpenDocument keeps every character of it (ODF 1.3 part 3, section 6.1.2): readers take several spaces for one,
 * and those at the beginning and end of a paragraph for none. A line ends at LF, at CR, or at both together.
 */
public final class OdfText {

    private static final byte[] SPACE = ascii("<text:s/>");
    private static final byte[] SPACES = ascii("<text:s text:c=\"");
    private static final byte[] END = ascii("\"/>");
    private static final byte[] TAB = ascii("<text:tab/>");
    private static final byte[] BREAK = ascii("<text:line-break/>");

    private OdfText() {}

    /** {@return where the line that begins at an index ends: before its line end, or at the end of the text} */
    public static int endOfLine(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** {@return where the line after a line end begins; beyond the length of the text if there is no line end} */
    public static int nextLine(String text, int end) {
        boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (two ? 2 : 1);
    }

    /** Writes a text within a paragraph; its lines are broken, not paragraphs of their own. */
    public static void lines(XmlWriter xml, String text) throws IOException {
        lines(xml, text, BREAK, TAB);
    }

    /**
     * Writes a text, with markup of one's own between its lines and for tabs.
     *
     * @return how many characters its longest line has
     */
    public static int lines(XmlWriter xml, String text, byte[] between, byte[] tab) throws IOException {
        int longest = 0;
        int from = 0;
        while (true) {
            int end = line(xml, text, from, text.length(), tab);
            longest = Math.max(longest, end - from);
            if (end == text.length()) {
                return longest;
            }
            xml.markup(between);
            from = nextLine(text, end);
        }
    }

    /**
     * Writes part of a text up to the end of the line, with markup of one's own for tabs.
     *
     * @return where the line ends: before its line end, or at the end of the part
     */
    public static int line(XmlWriter xml, String text, int from, int to, byte[] tab) throws IOException {
        int i = xml.words(text, from, from, to);
        while (i < to) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return i;
            }
            i = xml.words(text, from, special(xml, text, i, to, tab), to);
        }
        return to;
    }

    /** Writes what needs care, all that is of its kind; gives where it ends. */
    private static int special(XmlWriter xml, String text, int from, int to, byte[] tab) throws IOException {
        int end = from + 1;
        switch (text.charAt(from)) {
            case '\t' -> xml.markup(tab);
            case ' ' -> {
                while (end < to && text.charAt(end) == ' ') {
                    end++;
                }
                spaces(xml, end - from);
            }
            default -> {
                while (end < to && !isWhite(text.charAt(end))) {
                    end++;
                }
                xml.characters(text, from, end);
            }
        }
        return end;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static void spaces(XmlWriter xml, int count) throws IOException {
        if (count == 1) {
            xml.markup(SPACE);
        } else {
            xml.markup(SPACES);
            xml.markup(ascii(Integer.toString(count)));
            xml.markup(END);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
