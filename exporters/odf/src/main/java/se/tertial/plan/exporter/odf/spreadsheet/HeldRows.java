package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.exporter.odf.xml.ByteTarget;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** Rows that are held until what stands before them is known. Not thread-safe. */
final class HeldRows implements ByteTarget {

    private static final int BLOCK = 64 * 1024;

    private record Part(byte[] bytes, int length) {}

    private final List<Part> parts = new ArrayList<>();
    private byte[] last = {};
    private long size;

    @Override
    public byte[] empty() {
        last = new byte[BLOCK];
        return last;
    }

    @Override
    public void take(int length) {
        parts.add(new Part(last, length));
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
        for (Part part : parts) {
            xml.markup(part.bytes(), part.length());
        }
    }
}
