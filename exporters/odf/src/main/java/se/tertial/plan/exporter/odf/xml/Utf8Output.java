package se.tertial.plan.exporter.odf.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes characters as XML content in UTF-8. What XML 1.0 cannot hold, control characters and halves of surrogate pairs among it, is
 * replaced by U+FFFD and counted: the JDK's StAX writer passes the ones and swallows what follows the others. Not thread-safe.
 */
final class Utf8Output {

    private static final byte[] NOTHING = {};

    /** The most bytes that one character takes: an escaped quotation mark. */
    private static final int LONGEST = 6;

    private static final byte[] AMP = ascii("&amp;");
    private static final byte[] LT = ascii("&lt;");
    private static final byte[] GT = ascii("&gt;");
    private static final byte[] QUOT = ascii("&quot;");
    private static final byte[] TAB = ascii("&#9;");
    private static final byte[] LF = ascii("&#10;");
    private static final byte[] CR = ascii("&#13;");
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private static final int ASCII = 128;
    private static final int WESTERN = 256;

    /** Stands for a character that is never written as it is. */
    private static final int SPECIAL = 1;
    /** Stands for a character beside which readers drop a space. */
    private static final int WHITE = 2;

    private static final byte[] CARE = care();

    private final ByteTarget target;
    private byte[] buffer = NOTHING;
    private int filled;
    private long replaced;

    Utf8Output(ByteTarget target) {
        this.target = target;
    }

    /** How many characters have been replaced. */
    long replaced() {
        return replaced;
    }

    void markup(byte[] bytes) throws IOException {
        if (bytes.length > buffer.length - filled) {
            parts(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, filled, bytes.length);
            filled += bytes.length;
        }
    }

    private void parts(byte[] bytes) throws IOException {
        for (int from = 0; from < bytes.length; ) {
            if (filled == buffer.length) {
                drain();
            }
            int part = Math.min(bytes.length - from, buffer.length - filled);
            System.arraycopy(bytes, from, buffer, filled, part);
            filled += part;
            from += part;
        }
    }

    /** Names of elements and the like: ASCII that needs no escape. */
    void markup(String ascii) throws IOException {
        for (int i = 0; i < ascii.length(); i++) {
            markup(ascii.charAt(i));
        }
    }

    void markup(char ascii) throws IOException {
        if (filled == buffer.length) {
            drain();
        }
        buffer[filled++] = (byte) ascii;
    }

    /** A number, with so many digits. */
    void digits(int value, int count) throws IOException {
        if (count > buffer.length - filled) {
            drain();
        }
        int left = value;
        for (int i = filled + count - 1; i >= filled; i--) {
            buffer[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        filled += count;
    }

    /** Part of a text, as it is; markup is escaped, in attributes too. */
    void characters(String text, int from, int to) throws IOException {
        int i = from;
        while (i < to) {
            if (filled > buffer.length - LONGEST) {
                drain();
            }
            // As many plain characters in a row as there is room for: nearly all of most texts.
            int end = Math.min(to, i + buffer.length - filled);
            int at = filled;
            char c = 0;
            while (i < end && (c = text.charAt(i)) < ASCII && (CARE[c] & SPECIAL) == 0) {
                buffer[at++] = (byte) c;
                i++;
            }
            filled = at;
            if (i < end) {
                i = filled > buffer.length - LONGEST ? i : special(text, i, to);
            }
        }
    }

    /**
     * Writes as much of a line as needs no care: words of Western letters, one space between them. That is nearly all of most texts.
     *
     * @param line where the line begins
     * @param from where to go on
     * @return the index of what does need care: markup, a space that readers would drop, a tab, the end of a line, any other character; or
     *     the end of the part
     */
    int words(String text, int line, int from, int to) throws IOException {
        int i = from;
        while (true) {
            int end = Math.min(to, i + (buffer.length - filled) / 2);
            i = plainWords(text, i, end, i == line ? WHITE : care(text.charAt(i - 1)));
            boolean full = i == end && i < to;
            if (i > from && text.charAt(i - 1) == ' ' && (full || i == to || isWhite(text.charAt(i)))) {
                // Whether a space is dropped is known only when it is seen what follows.
                filled--;
                i--;
            }
            if (!full) {
                return i;
            }
            drain();
        }
    }

    private int plainWords(String text, int from, int end, int first) {
        byte[] bytes = buffer;
        int at = filled;
        int before = first;
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (c < ASCII) {
                int care = CARE[c];
                if ((care & (before | SPECIAL)) != 0) {
                    break;
                }
                bytes[at++] = (byte) c;
                before = care;
            } else if (c < WESTERN) {
                bytes[at++] = (byte) (0xC0 | (c >> 6));
                bytes[at++] = (byte) (0x80 | (c & 0x3F));
                before = 0;
            } else {
                break;
            }
            i++;
        }
        filled = at;
        return i;
    }

    private static boolean isWhite(char c) {
        return (care(c) & WHITE) != 0;
    }

    private static int care(char c) {
        return c < ASCII ? CARE[c] : 0;
    }

    void flush() throws IOException {
        put();
        buffer = NOTHING;
        target.flush();
    }

    private int special(String text, int i, int to) throws IOException {
        char c = text.charAt(i);
        if (c < ASCII) {
            escaped(c);
        } else if (c < 0x800) {
            buffer[filled++] = (byte) (0xC0 | (c >> 6));
            buffer[filled++] = (byte) (0x80 | (c & 0x3F));
        } else if (!Character.isSurrogate(c)) {
            threeBytes(c);
        } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
            fourBytes(Character.toCodePoint(c, text.charAt(i + 1)));
            return i + 2;
        } else {
            replace();
        }
        return i + 1;
    }

    private void escaped(char c) throws IOException {
        switch (c) {
            case '&' -> markup(AMP);
            case '<' -> markup(LT);
            case '>' -> markup(GT);
            case '"' -> markup(QUOT);
            case '\t' -> markup(TAB);
            case '\n' -> markup(LF);
            case '\r' -> markup(CR);
            default -> replace();
        }
    }

    private void threeBytes(char c) throws IOException {
        if (c >= 0xFFFE) {
            replace();
            return;
        }
        buffer[filled++] = (byte) (0xE0 | (c >> 12));
        buffer[filled++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        buffer[filled++] = (byte) (0x80 | (c & 0x3F));
    }

    private void fourBytes(int c) {
        buffer[filled++] = (byte) (0xF0 | (c >> 18));
        buffer[filled++] = (byte) (0x80 | ((c >> 12) & 0x3F));
        buffer[filled++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        buffer[filled++] = (byte) (0x80 | (c & 0x3F));
    }

    private void replace() throws IOException {
        replaced++;
        markup(REPLACEMENT);
    }

    private void drain() throws IOException {
        put();
        buffer = target.empty();
    }

    private void put() throws IOException {
        if (filled > 0) {
            target.take(filled);
            filled = 0;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] care() {
        byte[] care = new byte[ASCII];
        Arrays.fill(care, 0, ' ', (byte) SPECIAL);
        for (char c : "&<>\"".toCharArray()) {
            care[c] = SPECIAL;
        }
        care[' '] = WHITE;
        for (char c : "\t\n\r".toCharArray()) {
            care[c] = SPECIAL | WHITE;
        }
        return care;
    }
}
