package se.tertial.plan.exporter.conformance.trial;

import java.io.IOException;
import java.io.OutputStream;

/** A disk that is full after so many bytes: then, and at every flush and write after that, the same failure. Not thread-safe. */
public final class FailingOutput extends OutputStream {

    private final IOException failure;
    private long room;
    private boolean full;

    /** With room for so many bytes. */
    public FailingOutput(long room, IOException failure) {
        this.room = room;
        this.failure = failure;
    }

    @Override
    public void write(int one) throws IOException {
        take(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        take(length);
    }

    @Override
    public void flush() throws IOException {
        if (full || room == 0) {
            full = true;
            throw failure;
        }
    }

    private void take(int length) throws IOException {
        if (full || length > room) {
            full = true;
            throw failure;
        }
        room -= length;
    }
}
