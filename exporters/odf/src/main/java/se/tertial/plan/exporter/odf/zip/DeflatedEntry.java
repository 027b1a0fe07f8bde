package se.tertial.plan.exporter.odf.zip;

import java.io.IOException;

/**
 * The content of one entry, which comes in blocks. To be ended, unless something has failed: after that nothing more must be written. Not
 * thread-safe.
 */
public final class DeflatedEntry {

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

    /**
     * The block to be filled from its beginning.
     *
     * @return the block; the one before must not be touched any more
     */
    public byte[] empty() throws IOException {
        return content.empty();
    }

    /** Takes what stands in the block given last; once for each. */
    public void take(int length) {
        content.take(length);
    }

    /** Writes content that is at hand. */
    public void write(byte[] bytes) throws IOException {
        for (int from = 0; from < bytes.length; ) {
            byte[] block = content.empty();
            int part = Math.min(block.length, bytes.length - from);
            System.arraycopy(bytes, from, block, 0, part);
            content.take(part);
            from += part;
        }
    }

    /** Writes what is left, and what the file says of the entry. */
    public void end() throws IOException {
        content.finish();
        ending.ended(content);
    }
}
