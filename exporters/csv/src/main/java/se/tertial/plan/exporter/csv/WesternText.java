package se.tertial.plan.exporter.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes fields whose letters are all of Western Europe (ISO 8859-1), as nearly all are: eight letters at a time, as far
 * as they are ASCII, and two bytes for each that is not. Immutable and thread-safe.
 */
final class WesternText {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long TOPS = EACH << 7;
    private static final long UNDER_TOPS = ~TOPS;

    private static final long QUOTE = EACH * '"';
    private static final long SPACES = EACH * ' ';
    private static final long CR = EACH * '\r';
    private static final long LF = EACH * '\n';
    /** A question mark may stand for any letter that is not Western. */
    private static final long UNKNOWN = EACH * '?';

    private final char separator;

    WesternText(char separator) {
        this.separator = separator;
    }

    /** How many bytes must be free for a text. */
    static int room(String text) {
        return 2 * text.length() + Long.BYTES + 2;
    }

    /**
     * Writes a text, quoted if it must be.
     *
     * @param to where to
     * @param start where its first byte goes
     * @return where its last byte has gone and the next goes; negative if the text has quotation marks, or letters that
     *     are not Western, or may have, and is to be written in another way
     */
    int write(String text, byte[] to, int start) {
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        long separators = EACH * separator;
        // In each, the top of a byte stays set as long as no letter in its place is like one of those.
        long isBare = TOPS;
        long isEasy = TOPS;
        int at = start + 1;
        int i = 0;
        while (i <= letters.length - Long.BYTES) {
            long eight = (long) EIGHT.get(letters, i);
            if (hasSigns(eight)) {
                isBare &= unlike(eight, separators) & unlike(eight, CR) & unlike(eight, LF);
                isEasy &= unlike(eight, QUOTE) & unlike(eight, UNKNOWN);
            }
            EIGHT.set(to, at, eight);
            long others = eight & TOPS;
            if (others == 0) {
                i += Long.BYTES;
                at += Long.BYTES;
            } else {
                int before = Long.numberOfTrailingZeros(others) / Byte.SIZE;
                i += before;
                at = twoBytes(letters[i++], to, at + before);
            }
        }
        for (; i < letters.length; i++) {
            long one = EACH * (letters[i] & 0xFF);
            isBare &= unlike(one, separators) & unlike(one, CR) & unlike(one, LF);
            isEasy &= unlike(one, QUOTE) & unlike(one, UNKNOWN);
            if (letters[i] >= 0) {
                to[at++] = letters[i];
            } else {
                at = twoBytes(letters[i], to, at);
            }
        }
        if (isEasy != TOPS) {
            return -1;
        }
        return isBare == TOPS ? withoutQuotes(to, start, at) : withQuotes(to, start, at);
    }

    /** Whether there is any sign or digit, as all are that need care: ASCII before the letters, other than a space. */
    private static boolean hasSigns(long eight) {
        return (~(eight | (eight << 1)) & unlike(eight, SPACES) & TOPS) != 0;
    }

    /** Has the top of each byte set that differs from that of the other. */
    private static long unlike(long eight, long other) {
        long difference = eight ^ other;
        return ((difference & UNDER_TOPS) + UNDER_TOPS) | difference;
    }

    private static int twoBytes(byte letter, byte[] to, int at) {
        to[at] = (byte) (0xC0 | ((letter & 0xFF) >> 6));
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
