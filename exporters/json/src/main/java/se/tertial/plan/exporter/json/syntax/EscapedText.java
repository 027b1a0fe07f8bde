package se.tertial.plan.exporter.json.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.SerializableString;

/** A string with halves of surrogate pairs, which a generator refuses: written with an escape for each. */
final class EscapedText implements SerializableString {

    private final String text;
    private final String quoted;

    EscapedText(String text) {
        this.text = text;
        this.quoted = quoted(text);
    }

    /** Whether the string holds half a surrogate pair. */
    static boolean isNeeded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(EscapedText::isHalf);
            }
        }
        return false;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String quoted(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                result.append('\\').append((char) c);
            } else if (c < ' ' || isHalf(c)) {
                result.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
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
        return quoted.toCharArray();
    }

    @Override
    public byte[] asQuotedUTF8() {
        return quoted.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        return append(asQuotedUTF8(), buffer, offset);
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        return append(quoted, buffer, offset);
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        return append(asUnquotedUTF8(), buffer, offset);
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

    private static int append(byte[] bytes, byte[] buffer, int offset) {
        if (bytes.length > buffer.length - offset) {
            return -1;
        }
        System.arraycopy(bytes, 0, buffer, offset, bytes.length);
        return bytes.length;
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
