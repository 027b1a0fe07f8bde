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

    /**
     * Writes a text of one line that needs no care, such as most are.
     *
     * @return false, with nothing written, if its lines and spaces have to be looked at
     */
    public static boolean plain(XmlWriter xml, String text) throws IOException {
        return xml.plain(text);
    }

    /** Writes a text within a paragraph; its lines are broken, not paragraphs of their own. */
    public static void lines(XmlWriter xml, String text) throws IOException {
        if (plain(xml, text)) {
            return;
        }
        int from = 0;
        while (true) {
            int end = endOfLine(text, from);
            line(xml, text, from, end);
            if (end == text.length()) {
                return;
            }
            xml.markup(BREAK);
            from = nextLine(text, end);
        }
    }

    /** Writes part of a text that has no line end in it. */
    public static void line(XmlWriter xml, String text, int from, int to) throws IOException {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                xml.characters(text, start, i).markup(TAB);
                start = i + 1;
            } else if (c == ' ' && !isSafe(text, i, from, to)) {
                int end = i + 1;
                while (end < to && text.charAt(end) == ' ') {
                    end++;
                }
                xml.characters(text, start, i);
                spaces(xml, end - i);
                start = end;
                i = end - 1;
            }
        }
        xml.characters(text, start, to);
    }

    /** A space is safe as it is where a character other than a space stands before and after it. */
    private static boolean isSafe(String text, int i, int from, int to) {
        return i > from && i + 1 < to && isWord(text.charAt(i - 1)) && isWord(text.charAt(i + 1));
    }

    private static boolean isWord(char c) {
        return c != ' ' && c != '\t';
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
