package se.tertial.plan.exporter.odf.pack;

import java.io.IOException;
import se.tertial.plan.exporter.odf.xml.ByteTarget;
import se.tertial.plan.exporter.odf.zip.DeflatedEntry;

/** The entry of a zip file as the place for XML. */
record EntryTarget(DeflatedEntry entry) implements ByteTarget {

    @Override
    public byte[] empty() throws IOException {
        return entry.empty();
    }

    @Override
    public void take(int length) {
        entry.take(length);
    }

    /** Does nothing: blocks are passed on when they are full, so that the same content is cut the same. */
    @Override
    public void flush() {}
}
