package se.tertial.plan.importer.text.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads all bytes of an input unless there are too many.
 *
 * @param maxBytes the most bytes
 */
record BoundedBytes(long maxBytes) {

    private static final int CHUNK = 8192;

    /** Looks at bytes as they come in, and may refuse what they belong to. */
    @FunctionalInterface
    interface Guard {

        void see(byte[] chunk, int length) throws Refusal;
    }

    byte[] read(byte[] start, InputStream rest, Guard guard) throws Refusal, IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        add(all, start, start.length, guard);
        byte[] chunk = new byte[CHUNK];
        for (int n = rest.read(chunk); n >= 0; n = rest.read(chunk)) {
            add(all, chunk, n, guard);
        }
        return all.toByteArray();
    }

    private void add(ByteArrayOutputStream all, byte[] chunk, int length, Guard guard) throws Refusal {
        guard.see(chunk, length);
        if (all.size() + (long) length > maxBytes) {
            throw new Refusal("the input is larger than " + maxBytes
                    + " bytes, the limit of this importer; split it, or raise the limit");
        }
        all.write(chunk, 0, length);
    }
}
