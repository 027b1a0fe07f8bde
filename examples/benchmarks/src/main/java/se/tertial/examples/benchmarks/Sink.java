package se.tertial.examples.benchmarks;

import java.io.OutputStream;

/** A stream that forgets what is written, and counts it. Not thread-safe. */
public final class Sink extends OutputStream {

    private long count;

    /** Makes a stream. */
    public Sink() {}

    /** How many bytes were written. */
    public long count() {
        return count;
    }

    @Override
    public void write(int b) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        count += length;
    }
}
