package se.tertial.plan.exporter.odf.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** The content of one entry. To be ended, not closed: after a failure nothing more must be written. Not thread-safe. */
public final class DeflatedEntry extends OutputStream {

    /** Is told when all is written. */
    interface Ending {

        void ended(BlockDeflater content) throws IOException;
    }

    private final BlockDeflater content;
    private final Ending ending;

    DeflatedEntry(BlockDeflater content, Ending ending) {
        this.content = content;
        this.ending = ending;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        content.write(bytes, offset, length);
    }

    /** Writes what is left, and what the file says of the entry. */
    public void end() throws IOException {
        content.finish();
        ending.ended(content);
    }
}
