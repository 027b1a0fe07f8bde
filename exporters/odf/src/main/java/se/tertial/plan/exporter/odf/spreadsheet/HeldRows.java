package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.tertial.plan.exporter.odf.xml.ByteTarget;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** Rows that are held until what stands before them is known. Not thread-safe. */
final class HeldRows implements ByteTarget {

    private static final int BLOCK = 64 * 1024;

    private final List<byte[]> parts = new ArrayList<>();
    private final byte[] block = new byte[BLOCK];
    private long size;

    @Override
    public byte[] empty() {
        return block;
    }

    @Override
    public void take(int length) {
        parts.add(Arrays.copyOf(block, length));
        size += length;
    }

    @Override
    public void flush() {}

    /** How many bytes are held, those not counted that the writer still has. */
    long size() {
        return size;
    }

    /** Writes them to where they belong. */
    void writeTo(XmlWriter xml) throws IOException {
        for (byte[] part : parts) {
            xml.markup(part);
        }
    }
}
