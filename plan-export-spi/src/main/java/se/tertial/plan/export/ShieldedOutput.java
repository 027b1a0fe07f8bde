package se.tertial.plan.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import se.tertial.plan.export.spi.CancellationToken;

/**
 * Keeps an exporter from closing a stream that is not its own, and from writing on when the export is cancelled: rows heed
 * that by themselves, but not all that is written is rows.
 */
final class ShieldedOutput extends FilterOutputStream {

    private static final int EVERY = 8192;

    private final CancellationToken cancellation;
    private int unchecked;

    ShieldedOutput(OutputStream out, CancellationToken cancellation) {
        super(out);
        this.cancellation = cancellation;
    }

    @Override
    public void write(int b) throws IOException {
        check(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        check(length);
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private void check(int length) {
        unchecked += Math.min(length, EVERY);
        if (unchecked >= EVERY) {
            unchecked = 0;
            cancellation.check();
        }
    }
}
