package se.tertial.plan.exporter.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes fields eight letters at a time, as far as these are ASCII, and two bytes for each other letter of Western Europe
 * (ISO 8859-1). A quotation mark, and what lies beyond Western Europe, makes it go letter by letter for eight of them.
 * Immutable and thread-safe.
 */
final class WesternText {

    /** What stands for a text that has no place here. */
    static final int NONE = -1;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long TOPS = EACH << 7;
    private static final long UNDER_TOPS = ~TOPS;

    private static final long QUOTE = EACH * '"';
    private static final long CR = EACH * '\r';
    private static final long LF = EACH * '\n';
    /** A question mark may stand for any letter that is not Western. */
    private static final long UNKNOWN = EACH * '?';

    private final char separator;
    private final long separators;

    WesternText(char separator) {
        this.separator = separator;
        this.separators = EACH * separator;
    }

    /** How many bytes must be free for a text. */
    static int room(String text) {
        return 3 * text.length() + Long.BYTES + 2;
    }

    /**
     * Writes a text, quoted if it must be.
     *
     * @param to where to
     * @param start where its first byte goes
     * @return where its last byte has gone and the next goes; {@link #NONE} if the text has characters of two UTF-16 units
     */
    int write(String text, byte[] to, int start) {
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        if (letters.length < text.length()) {
            return NONE;
        }
        // The top of a byte stays set as long as no letter in its place asks for quotes.
        long isBare = TOPS;
        int at = start + 1;
        int i = 0;
        while (i <= letters.length - Long.BYTES) {
            long eight = (long) EIGHT.get(letters, i);
            long quotes = unlike(eight, QUOTE);
            isBare &= unlike(eight, separators) & quotes;
            if ((quotes & unlike(eight, UNKNOWN) & noControls(eight) & TOPS) != TOPS) {
                isBare &= unlike(eight, CR) & unlike(eight, LF);
                at = oneByOne(text, i, i + Long.BYTES, to, at);
                if (at == NONE) {
                    return NONE;
                }
                i += Long.BYTES;
                continue;
            }
            EIGHT.set(to, at, eight);
            long others = eight & TOPS;
            if (others == 0) {
                i += Long.BYTES;
                at += Long.BYTES;
            } else {
                int before = Long.numberOfTrailingZeros(others) / Byte.SIZE;
                i += before;
                at = twoBytes(letters[i++] & 0xFF, to, at + before);
            }
        }
        boolean isQuoted = (isBare & TOPS) != TOPS || asksForQuotes(text, i);
        at = oneByOne(text, i, text.length(), to, at);
        if (at == NONE) {
            return NONE;
        }
        return isQuoted ? withQuotes(to, start, at) : withoutQuotes(to, start, at);
    }

    private boolean asksForQuotes(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return false;
    }

    private static int oneByOne(String text, int from, int to, byte[] bytes, int start) {
        int at = start;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
                if (c == '"') {
                    bytes[at++] = '"';
                }
            } else if (c < 0x800) {
                at = twoBytes(c, bytes, at);
            } else if (Character.isSurrogate(c)) {
                return NONE;
            } else {
                bytes[at] = (byte) (0xE0 | (c >> 12));
                bytes[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[at + 2] = (byte) (0x80 | (c & 0x3F));
                at += 3;
            }
        }
        return at;
    }

    /** Has the top of each byte set that is no control character, as ends of lines are. */
    private static long noControls(long eight) {
        return eight | (eight << 1) | (eight << 2);
    }

    /** Has the top of each byte set that differs from that of the other. */
    private static long unlike(long eight, long other) {
        long difference = eight ^ other;
        return ((difference & UNDER_TOPS) + UNDER_TOPS) | difference;
    }

    private static int twoBytes(int letter, byte[] to, int at) {
        to[at] = (byte) (0xC0 | (letter >> 6));
        to[at + 1] = (byte) (0x80 | (letter & 0x3F));
        return at + 2;
    }

    private static int withoutQuotes(byte[] to, int start, int end) {
        System.arraycopy(to, start + 1, to, start, end - start - 1);
        return end - 1;
    }

    private static int withQuotes(byte[] to, int start, int end) {
        to[start] = '"';
        to[end] = '"';
        return end + 1;
    }
}
