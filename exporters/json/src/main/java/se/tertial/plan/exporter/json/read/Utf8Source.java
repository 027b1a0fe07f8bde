package se.tertial.plan.exporter.json.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a stream of UTF-8, whatever a parser might guess of its charset: counts its bytes, knows the place
 * of a broken one, and passes over a byte order mark.
 */
public final class Utf8Source extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    // Bytes as they are, with a sign: the first of a character of two bytes, and what does not follow one.
    private static final byte LEAST_OF_TWO = (byte) 0xC2;
    private static final byte MOST_OF_TWO = (byte) 0xDF;
    private static final byte FIRST_NOT_FOLLOWING = (byte) 0xC0;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long TOPS = 0x8080808080808080L;

    private final InputStream stream;
    private final long mostBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();

    /** What the decoder gave: two units are the most that it takes, and there may have been room for one. */
    private final CharBuffer decoded = CharBuffer.allocate(2).flip();

    private long count;
    private boolean ended;
    private boolean begun;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    /** Whether there may be ends of lines among the characters that have not been counted. */
    private boolean mayEndLine;

    /**
     * The characters of a stream.
     *
     * @param stream the bytes
     * @param mostBytes how many there may be
     */
    public Utf8Source(InputStream stream, long mostBytes) {
        this.stream = stream;
        this.mostBytes = mostBytes;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (true) {
            int end = decode(buffer, offset, offset + length);
            if (end > offset) {
                return delivered(buffer, offset, end);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    /** Decodes as much as there is, and gives where that ends. */
    private int decode(char[] buffer, int from, int to) throws BrokenText {
        int at = from;
        int before;
        do {
            before = at;
            at = decoded(buffer, at, to);
            at = shortOnes(buffer, at, to);
            if (at < to) {
                // One of more bytes, or none.
                decoded.clear();
                CoderResult result = decoder.decode(bytes, decoded, ended);
                decoded.flip();
                if (result.isError() && at == from && !decoded.hasRemaining()) {
                    throw new BrokenText(line, column);
                }
            }
        } while (at > before || (at < to && decoded.hasRemaining()));
        return at;
    }

    /** Takes what the decoder gave, as far as there is room. */
    private int decoded(char[] buffer, int from, int to) {
        int at = from;
        while (at < to && decoded.hasRemaining()) {
            char unit = decoded.get();
            buffer[at++] = unit;
            mayEndLine |= unit < ' ';
        }
        return at;
    }

    /** Decodes characters of one and two bytes as long as there are no others, as in most of a Swedish text; gives where they end. */
    private int shortOnes(char[] buffer, int from, int to) {
        byte[] in = bytes.array();
        int i = bytes.position();
        int last = bytes.limit() - 1;
        int at = from;
        // The last byte is not looked at: it may be the first of two.
        while (at < to && i < last) {
            if (i <= last - Long.BYTES && at <= to - Long.BYTES) {
                int plain = eight(in, i, buffer, at);
                i += plain;
                at += plain;
                if (plain == Long.BYTES) {
                    continue;
                }
            }
            int first = in[i];
            if (first >= 0) {
                buffer[at++] = (char) first;
                i++;
                mayEndLine |= first < ' ';
            } else if (first >= LEAST_OF_TWO && first <= MOST_OF_TWO && in[i + 1] < FIRST_NOT_FOLLOWING) {
                buffer[at++] = (char) (((first & 0x1F) << 6) | (in[i + 1] & 0x3F));
                i += 2;
            } else {
                break;
            }
        }
        bytes.position(i);
        return at;
    }

    /** Decodes eight bytes as if they were ASCII; gives how many of the first are, and are no control characters. */
    private static int eight(byte[] in, int from, char[] buffer, int at) {
        for (int k = 0; k < Long.BYTES; k++) {
            buffer[at + k] = (char) in[from + k];
        }
        long eight = (long) EIGHT.get(in, from);
        long others = (eight | ~((eight << 1) | (eight << 2))) & TOPS;
        return Long.numberOfTrailingZeros(others) / Byte.SIZE;
    }

    private int delivered(char[] buffer, int offset, int end) throws IOException {
        boolean mark = !begun && buffer[offset] == BYTE_ORDER_MARK;
        begun = true;
        int from = mark ? offset + 1 : offset;
        if (mark) {
            System.arraycopy(buffer, from, buffer, offset, end - from);
        }
        int length = end - from;
        advance(buffer, offset, offset + length);
        return length > 0 ? length : read(buffer, offset, end - offset);
    }

    private void advance(char[] buffer, int from, int to) {
        if (!mayEndLine) {
            column += to - from;
            afterReturn &= to == from;
            return;
        }
        mayEndLine = false;
        int start = from - (column - 1);
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            if (c == '\n' || c == '\r') {
                boolean isSecond = c == '\n' && (i > from ? buffer[i - 1] == '\r' : afterReturn);
                line += isSecond ? 0 : 1;
                start = i + 1;
            }
        }
        column = to - start + 1;
        afterReturn = to > from ? buffer[to - 1] == '\r' : afterReturn;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        count += Math.max(read, 0);
        if (count > mostBytes) {
            throw new LimitExceeded("the file is larger than " + mostBytes + " bytes");
        }
    }

    /** Leaves the stream open: it is the caller's. */
    @Override
    public void close() {}
}
