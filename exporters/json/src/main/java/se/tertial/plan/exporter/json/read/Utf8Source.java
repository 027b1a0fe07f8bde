package se.tertial.plan.exporter.json.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
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

    private final InputStream stream;
    private final long mostBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private long count;
    private boolean ended;
    private boolean begun;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

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
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() > offset) {
                return delivered(buffer, offset, chars.position());
            }
            if (result.isError()) {
                throw new BrokenText(line, column);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private int delivered(char[] buffer, int offset, int end) throws IOException {
        boolean mark = !begun && buffer[offset] == BYTE_ORDER_MARK;
        begun = true;
        int from = mark ? offset + 1 : offset;
        System.arraycopy(buffer, from, buffer, offset, end - from);
        int length = end - from;
        for (int i = offset; i < offset + length; i++) {
            advance(buffer[i]);
        }
        return length > 0 ? length : read(buffer, offset, end - offset);
    }

    private void advance(char c) {
        if (c == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = c == '\r';
        boolean lineEnds = c == '\n' || c == '\r';
        line = lineEnds ? line + 1 : line;
        column = lineEnds ? 1 : column + 1;
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
