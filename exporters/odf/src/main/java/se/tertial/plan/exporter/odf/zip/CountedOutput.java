package se.tertial.plan.exporter.odf.zip;

import java.io.IOException;
import java.io.OutputStream;

/** Counts what goes through; not thread-safe. */
final class CountedOutput {

    private final OutputStream output;
    private long written;

    CountedOutput(OutputStream output) {
        this.output = output;
    }

    void write(byte[] bytes) throws IOException {
        write(bytes, bytes.length);
    }

    void write(byte[] bytes, int length) throws IOException {
        output.write(bytes, 0, length);
        written += length;
    }

    void flush() throws IOException {
        output.flush();
    }

    long written() {
        return written;
    }
}
