package se.tertial.plan.exporter.odf.xml;

import java.io.IOException;

/** Where a writer puts its bytes: into blocks that it is given, so that nobody copies them. */
public interface ByteTarget {

    /**
     * Gives a block to be filled from its beginning.
     *
     * @return at least 1,024 bytes, whatever stands in them; the block given before must not be touched any more
     */
    byte[] empty() throws IOException;

    /** Takes what stands in the block given last; comes at most once for each. */
    void take(int length) throws IOException;

    /** Passes on what has been taken, if that is of use before the end. */
    void flush() throws IOException;
}
