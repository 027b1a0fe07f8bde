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

    /** What is written in place of a character of ASCII; nothing where that is a byte as it is. */
    private static final byte[][] ESCAPED = new byte[128][];

    private static final byte[] REPLACEMENT = ready("\uFFFD");

    static {
        ESCAPED['&'] = ready("&amp;");
        ESCAPED['<'] = ready("&lt;");
        ESCAPED['>'] = ready("&gt;");
        ESCAPED['"'] = ready("&quot;");
        ESCAPED['\''] = ready("&#39;");
        for (int c = 0; c < ' '; c++) {
            if (c != '\t' && c != '\n') {
                ESCAPED[c] = REPLACEMENT;
            }
        }
        ESCAPED[0x7F] = REPLACEMENT;
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
        int from = 0;
        while (from < length) {
            if (SIZE - used < MOST) {
                empty();
            }
            from = fitting(text, from, Math.min(length, from + (SIZE - used) / MOST));
        }
        return this;
    }

    /** Writes the characters up to an end, for which there is room whatever they are; gives where it came to. */
    private int fitting(String text, int from, int end) {
        byte[] into = buffer;
        int at = used;
        int i = from;
        while (i < end) {
            char c = text.charAt(i++);
            if (c < 0x80) {
                byte[] escaped = ESCAPED[c];
                if (escaped == null) {
                    into[at++] = (byte) c;
                } else {
                    at = escape(text, i, c, escaped, at);
                }
            } else if (c < 0x800 && c >= 0xA0) {
                into[at++] = (byte) (0xC0 | (c >> 6));
                into[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                used = at;
                i = seldom(text, i, c);
                at = used;
            }
        }
        used = at;
        return i;
    }

    /** Gives where the buffer is filled to. Of a carriage return and a line feed the latter is enough. */
    @SuppressWarnings("ReferenceEquality") // the table has it once
    private int escape(String text, int next, char c, byte[] escaped, int from) {
        if (c == '\r') {
            boolean told = next < text.length() && text.charAt(next) == '\n';
            buffer[from] = '\n';
            return told ? from : from + 1;
        }
        broken += escaped == REPLACEMENT ? 1 : 0;
        int at = from;
        for (byte each : escaped) {
            buffer[at++] = each;
        }
        return at;
    }

    /** Characters of more than two bytes, and those that HTML cannot have; gives where the next one is. */
    private int seldom(String text, int next, char c) {
        if (c < 0xA0 || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
            replacement();
        } else if (!Character.isSurrogate(c)) {
            three(c);
        } else if (Character.isHighSurrogate(c)
                && next < text.length()
                && Character.isLowSurrogate(text.charAt(next))) {
            pair(Character.toCodePoint(c, text.charAt(next)));
            return next + 1;
        } else {
            replacement();
        }
        return next;
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
