package se.tertial.plan.exporter.odf.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes characters as XML content in UTF-8. What XML 1.0 cannot hold, control characters and halves of surrogate pairs among it, is
 * replaced by U+FFFD and counted: the JDK's StAX writer passes the ones and swallows what follows the others. Not thread-safe.
 */
final class Utf8Output {

    private static final int SIZE = 32 * 1024;
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

    private static final boolean[] PLAIN = plain();
    private static final int CARE = 1 << 17;
    private static final int TWO_BYTES = 1 << 16;
    private static final int[] WESTERN = western();

    private final OutputStream output;
    private final byte[] buffer = new byte[SIZE];
    private int filled;
    private long replaced;

    Utf8Output(OutputStream output) {
        this.output = output;
    }

    /** How many characters have been replaced. */
    long replaced() {
        return replaced;
    }

    void markup(byte[] bytes) throws IOException {
        if (bytes.length > SIZE - filled) {
            drain();
            if (bytes.length > SIZE) {
                output.write(bytes, 0, bytes.length);
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    /** Names of elements and the like: ASCII that needs no escape. */
    void markup(String ascii) throws IOException {
        for (int i = 0; i < ascii.length(); i++) {
            markup(ascii.charAt(i));
        }
    }

    void markup(char ascii) throws IOException {
        if (filled == SIZE) {
            drain();
        }
        buffer[filled++] = (byte) ascii;
    }

    /** Part of a text, as it is; markup is escaped, in attributes too. */
    void characters(String text, int from, int to) throws IOException {
        int i = from;
        while (i < to) {
            if (filled > SIZE - LONGEST) {
                drain();
            }
            // As many plain characters in a row as there is room for: nearly all of most texts.
            int end = Math.min(to, i + SIZE - filled);
            int at = filled;
            char c = 0;
            while (i < end && (c = text.charAt(i)) < 128 && PLAIN[c]) {
                buffer[at++] = (byte) c;
                i++;
            }
            filled = at;
            if (i < end) {
                i = filled > SIZE - LONGEST ? i : special(text, i, to);
            }
        }
    }

    /**
     * Writes a text in one go, if nothing in it needs care: no markup, no line end or tab, no space that a reader would drop, nothing that
     * XML cannot hold. Nearly all texts are so, and this is several times as fast as to go through their characters.
     *
     * @return false, with nothing written, if something does need care, or may
     */
    boolean plain(String text) throws IOException {
        if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
            return false;
        }
        // A copy, for texts of Western letters; a letter beyond them is a question mark here.
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        if (2 * letters.length >= SIZE - filled) {
            drain();
            if (2 * letters.length >= SIZE) {
                return false;
            }
        }
        return western(letters);
    }

    /** Without branches: where words end and letters are Swedish, no processor can foresee. */
    private boolean western(byte[] letters) {
        byte[] to = buffer;
        int[] utf8 = WESTERN;
        int at = filled;
        int care = 0;
        for (byte letter : letters) {
            int bytes = utf8[letter & 0xFF];
            to[at] = (byte) bytes;
            // If there is no second byte, the next letter goes over it.
            to[at + 1] = (byte) (bytes >> 8);
            at += 1 + ((bytes >> 16) & 1);
            care |= bytes;
        }
        if ((care & CARE) != 0) {
            return false;
        }
        filled = at;
        return true;
    }

    void flush() throws IOException {
        drain();
        output.flush();
    }

    private int special(String text, int i, int to) throws IOException {
        char c = text.charAt(i);
        if (c < 128) {
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
        output.write(buffer, 0, filled);
        filled = 0;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** By letter: its first byte and its second, whether it has a second, and whether it needs care. */
    private static int[] western() {
        int[] western = new int[256];
        for (int c = 0; c < 256; c++) {
            if (c >= 128) {
                western[c] = TWO_BYTES | ((0x80 | (c & 0x3F)) << 8) | 0xC0 | (c >> 6);
            } else {
                // A question mark may stand for any character that is not Western.
                western[c] = PLAIN[c] && c != '?' ? c : c | CARE;
            }
        }
        return western;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char c = ' '; c < 127; c++) {
            plain[c] = "&<>\"".indexOf(c) < 0;
        }
        plain[127] = true;
        return plain;
    }
}
