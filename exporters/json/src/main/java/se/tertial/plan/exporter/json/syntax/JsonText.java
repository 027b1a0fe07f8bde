package se.tertial.plan.exporter.json.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.SerializableString;

/**
 * A string that quotes itself into the buffer of a generator: eight letters at a time, as far as they stand for
 * themselves, where the generator goes letter by letter. Halves of surrogate pairs, which a generator refuses, are
 * written with an escape for each.
 *
 * @param text any characters
 */
record JsonText(String text) implements SerializableString {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long TOPS = EACH << 7;
    private static final long UNDER_TOPS = ~TOPS;

    private static final long QUOTE = EACH * '"';
    private static final long BACKSLASH = EACH * '\\';
    /** A question mark may stand for any letter that is not Western. */
    private static final long UNKNOWN = EACH * '?';

    /** The most bytes that are written before it is asked again for how many there is room: eight letters and an escape. */
    private static final int LONGEST = Long.BYTES + 6;

    private static final String SHORT = "\b\t\n\f\r";
    private static final String SHORT_NAMES = "btnfr";
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** Gives where the string ends; negative if there may not be room for it. */
    private int quote(byte[] to, int from) {
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        // With pairs, of which each is one letter there, letters and characters do not go side by side.
        int last = letters.length == text.length() ? letters.length - Long.BYTES : -1;
        int at = from;
        int i = 0;
        while (i <= last) {
            if (to.length - at < LONGEST) {
                return -1;
            }
            long eight = (long) EIGHT.get(letters, i);
            EIGHT.set(to, at, eight);
            int plain = plain(eight);
            i += plain;
            at += plain;
            if (plain < Long.BYTES) {
                int letter = letters[i] & 0xFF;
                at = letter < 0x80 ? character(text.charAt(i), to, at) : twoBytes(letter, to, at);
                i++;
            }
        }
        while (i < text.length()) {
            if (to.length - at < LONGEST) {
                return -1;
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            at = character(c, to, at);
        }
        return at;
    }

    /** How many of eight letters come before the first that does not stand for itself. */
    private static int plain(long eight) {
        long others = ~(unlike(eight, QUOTE) & unlike(eight, BACKSLASH) & unlike(eight, UNKNOWN));
        long controls = ~(eight | (eight << 1) | (eight << 2));
        return Long.numberOfTrailingZeros((eight | others | controls) & TOPS) / Byte.SIZE;
    }

    /** Has the top of each byte set that differs from that of the other. */
    private static long unlike(long eight, long other) {
        long difference = eight ^ other;
        return ((difference & UNDER_TOPS) + UNDER_TOPS) | difference;
    }

    private static int character(int c, byte[] to, int at) {
        if (c < 0x80) {
            return ascii(c, to, at);
        }
        if (c < 0x800) {
            return twoBytes(c, to, at);
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return numbered(c, to, at);
        }
        if (c < 0x10000) {
            to[at] = (byte) (0xE0 | (c >> 12));
            return following(c, 2, to, at + 1);
        }
        to[at] = (byte) (0xF0 | (c >> 18));
        return following(c, 3, to, at + 1);
    }

    private static int twoBytes(int c, byte[] to, int at) {
        to[at] = (byte) (0xC0 | (c >> 6));
        to[at + 1] = (byte) (0x80 | (c & 0x3F));
        return at + 2;
    }

    private static int following(int c, int bytes, byte[] to, int from) {
        int at = from;
        for (int left = bytes - 1; left >= 0; left--) {
            to[at++] = (byte) (0x80 | ((c >> (6 * left)) & 0x3F));
        }
        return at;
    }

    private static int ascii(int c, byte[] to, int at) {
        boolean isEscaped = c == '"' || c == '\\';
        if (c >= ' ' && !isEscaped) {
            to[at] = (byte) c;
            return at + 1;
        }
        int known = SHORT.indexOf(c);
        if (known < 0 && !isEscaped) {
            return numbered(c, to, at);
        }
        to[at] = '\\';
        to[at + 1] = (byte) (isEscaped ? c : SHORT_NAMES.charAt(known));
        return at + 2;
    }

    private static int numbered(int c, byte[] to, int at) {
        to[at] = '\\';
        to[at + 1] = 'u';
        for (int digit = 0; digit < 4; digit++) {
            to[at + 2 + digit] = HEX[(c >> (12 - 4 * digit)) & 0xF];
        }
        return at + 6;
    }

    @Override
    public String getValue() {
        return text;
    }

    @Override
    public int charLength() {
        return text.length();
    }

    @Override
    public char[] asQuotedChars() {
        return quoted().toCharArray();
    }

    @Override
    public byte[] asQuotedUTF8() {
        // Few texts come to more than two bytes a letter; none comes to more than six.
        byte[] bytes = new byte[2 * text.length() + LONGEST];
        int end = quote(bytes, 0);
        if (end < 0) {
            bytes = new byte[6 * text.length() + LONGEST];
            end = quote(bytes, 0);
        }
        return Arrays.copyOf(bytes, end);
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        int end = quote(buffer, offset);
        return end < 0 ? -1 : end - offset;
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        return append(quoted(), buffer, offset);
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        byte[] bytes = asUnquotedUTF8();
        if (bytes.length > buffer.length - offset) {
            return -1;
        }
        System.arraycopy(bytes, 0, buffer, offset, bytes.length);
        return bytes.length;
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        return append(text, buffer, offset);
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) throws IOException {
        return write(asQuotedUTF8(), out);
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        return write(asUnquotedUTF8(), out);
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        return put(asQuotedUTF8(), buffer);
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        return put(asUnquotedUTF8(), buffer);
    }

    private String quoted() {
        return new String(asQuotedUTF8(), StandardCharsets.UTF_8);
    }

    private static int append(String characters, char[] buffer, int offset) {
        if (characters.length() > buffer.length - offset) {
            return -1;
        }
        characters.getChars(0, characters.length(), buffer, offset);
        return characters.length();
    }

    private static int write(byte[] bytes, OutputStream out) throws IOException {
        out.write(bytes);
        return bytes.length;
    }

    private static int put(byte[] bytes, ByteBuffer buffer) {
        if (bytes.length > buffer.remaining()) {
            return -1;
        }
        buffer.put(bytes);
        return bytes.length;
    }
}
