package se.tertial.plan.exporter.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes markup in UTF-8 through a buffer of its own. Ready markup goes out as it is; every other text is escaped, in one pass
 * from characters to bytes, so that it can be neither markup nor the end of an attribute. Characters that HTML cannot have become
 * U+FFFD and are counted. The stream is never closed. Not thread-safe.
 */
final class Markup {

    private static final int SIZE = 1 << 15;
    /** The most bytes that one character is written as, which is that of a quotation mark. */
    private static final int MOST = 6;

    private static final byte[][] ESCAPED = new byte[128][];

    static {
        ESCAPED['&'] = ready("&amp;");
        ESCAPED['<'] = ready("&lt;");
        ESCAPED['>'] = ready("&gt;");
        ESCAPED['"'] = ready("&quot;");
        ESCAPED['\''] = ready("&#39;");
        byte[] broken = ready("\uFFFD");
        for (int c = 0; c < ' '; c++) {
            ESCAPED[c] = broken;
        }
        ESCAPED['\t'] = ready("\t");
        ESCAPED['\n'] = ready("\n");
        ESCAPED['\r'] = ready("\n");
        ESCAPED[0x7F] = broken;
    }

    private final OutputStream output;
    private final byte[] buffer = new byte[SIZE];
    private int used;
    private long broken;

    Markup(OutputStream output) {
        this.output = output;
    }

    /** Markup to be written again and again, encoded once. */
    static byte[] ready(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes markup that is ready. */
    Markup raw(byte[] markup) {
        if (markup.length > SIZE - used) {
            empty();
            if (markup.length > SIZE) {
                send(markup, markup.length);
                return this;
            }
        }
        System.arraycopy(markup, 0, buffer, used, markup.length);
        used += markup.length;
        return this;
    }

    /** Writes markup of ours, never anything that was read. */
    Markup raw(String markup) {
        int length = markup.length();
        if (length > SIZE - used) {
            return raw(ready(markup));
        }
        for (int i = 0; i < length; i++) {
            char c = markup.charAt(i);
            if (c >= 0x80) {
                return raw(ready(markup.substring(i)));
            }
            buffer[used++] = (byte) c;
        }
        return this;
    }

    /** Writes a text, escaped. */
    Markup text(String text) {
        int length = text.length();
        for (int i = plain(text, 0); i < length; i = plain(text, i + 1)) {
            if (SIZE - used < MOST) {
                empty();
            }
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += beyondAscii(text, i, c);
            } else if (c != '\r' || i + 1 == length || text.charAt(i + 1) != '\n') {
                escape(c, ESCAPED[c]);
            }
        }
        return this;
    }

    /** Writes from a place on as far as characters are bytes as they are; gives where that ends. */
    private int plain(String text, int from) {
        int length = text.length();
        byte[] into = buffer;
        int at = used;
        int i = from;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || ESCAPED[c] != null) {
                break;
            }
            if (at == SIZE) {
                used = at;
                empty();
                at = 0;
            }
            into[at++] = (byte) c;
        }
        used = at;
        return i;
    }

    /** Writes a number. */
    Markup number(long number) {
        return raw(Long.toString(number));
    }

    /** How many characters have been replaced. */
    long broken() {
        return broken;
    }

    /** Hands everything over to the stream, and flushes that. */
    void flush() {
        empty();
        try {
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void escape(char c, byte[] escaped) {
        for (byte each : escaped) {
            buffer[used++] = each;
        }
        broken += (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F ? 1 : 0;
    }

    /** Gives how many characters more than the one were taken. */
    private int beyondAscii(String text, int at, char c) {
        if (c < 0x800) {
            if (c < 0xA0) {
                replacement();
            } else {
                buffer[used++] = (byte) (0xC0 | (c >> 6));
                buffer[used++] = (byte) (0x80 | (c & 0x3F));
            }
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            boolean noCharacter = c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            three(noCharacter ? '\uFFFD' : c);
            broken += noCharacter ? 1 : 0;
            return 0;
        }
        boolean whole =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        if (!whole) {
            replacement();
            return 0;
        }
        pair(Character.toCodePoint(c, text.charAt(at + 1)));
        return 1;
    }

    private void pair(int point) {
        if ((point & 0xFFFE) == 0xFFFE) {
            replacement();
            return;
        }
        buffer[used++] = (byte) (0xF0 | (point >> 18));
        buffer[used++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        buffer[used++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        buffer[used++] = (byte) (0x80 | (point & 0x3F));
    }

    private void replacement() {
        three('\uFFFD');
        broken++;
    }

    private void three(char c) {
        buffer[used++] = (byte) (0xE0 | (c >> 12));
        buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        buffer[used++] = (byte) (0x80 | (c & 0x3F));
    }

    private void empty() {
        if (used > 0) {
            send(buffer, used);
            used = 0;
        }
    }

    private void send(byte[] bytes, int length) {
        try {
            output.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
