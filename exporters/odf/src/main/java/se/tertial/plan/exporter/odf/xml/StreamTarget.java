package se.tertial.plan.exporter.odf.xml;

import java.io.IOException;
import java.io.OutputStream;

/** A stream, which takes the same block again and again. */
final class StreamTarget implements ByteTarget {

    private static final int SIZE = 32 * 1024;

    private final OutputStream output;
    private final byte[] block = new byte[SIZE];

    StreamTarget(OutputStream output) {
        this.output = output;
    }

    @Override
    public byte[] empty() {
        return block;
    }

    @Override
    public void take(int length) throws IOException {
        output.write(block, 0, length);
    }

    @Override
    public void flush() throws IOException {
        output.flush();
    }
}
