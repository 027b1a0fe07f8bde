package se.tertial.plan.exporter.odf.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.exporter.odf.zip.DeflatedEntry;
import se.tertial.plan.exporter.odf.zip.ZipContainer;

/**
 * A document as a zip file (ODF 1.3 part 2): the media type first, stored and without extra field, so that it stands at a known place of the
 * file; then the parts; then the manifest, which names every part. Not thread-safe.
 */
public final class OdfPackage implements Closeable {

    /** Writes a part: one element, with everything in it. */
    @FunctionalInterface
    public interface Part {

        /** Writes the part. */
        void write(XmlWriter xml) throws IOException;
    }

    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private final ZipContainer zip;
    private final String mediaType;
    private final List<Entry> entries = new ArrayList<>();

    /** A line of the manifest. */
    private record Entry(String path, String mediaType) {}

    private OdfPackage(ZipContainer zip, String mediaType) {
        this.zip = zip;
        this.mediaType = mediaType;
    }

    /**
     * Begins a document.
     *
     * @param output where it goes; never closed
     * @param mediaType the media type of the document
     * @param time the time of change of all parts
     * @param level the level of deflate, 1 (fast) to 9 (small)
     * @param executor what deflates; the bytes do not depend on it
     */
    public static OdfPackage begin(OutputStream output, String mediaType, Instant time, int level, Executor executor)
            throws IOException {
        OdfPackage document = new OdfPackage(new ZipContainer(output, time, level, executor), mediaType);
        try {
            document.zip.stored("mimetype", mediaType.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
        return document;
    }

    /** Writes a part of XML, such as {@code content.xml}. */
    public void part(String name, Part content) throws IOException {
        entry(name, content);
        entries.add(new Entry(name, "text/xml"));
    }

    /** Writes a file that is no part of the document's own XML, such as a picture. */
    public void file(String name, String type, byte[] content) throws IOException {
        DeflatedEntry entry = zip.deflated(name);
        entry.write(content);
        entry.end();
        entries.add(new Entry(name, type));
    }

    /** Writes the manifest and what makes the file whole, and flushes. */
    public void finish() throws IOException {
        entry("META-INF/manifest.xml", this::manifest);
        zip.finish();
    }

    /** Gives back what is held outside the heap; writes nothing. */
    @Override
    public void close() {
        zip.close();
    }

    private void entry(String name, Part content) throws IOException {
        DeflatedEntry entry = zip.deflated(name);
        XmlWriter xml = new XmlWriter(new EntryTarget(entry));
        content.write(xml.declaration());
        xml.flush();
        entry.end();
    }

    private void manifest(XmlWriter xml) throws IOException {
        xml.start("manifest:manifest")
                .attribute("xmlns:manifest", MANIFEST)
                .attribute("manifest:version", Namespaces.VERSION);
        xml.start("manifest:file-entry")
                .attribute("manifest:full-path", "/")
                .attribute("manifest:version", Namespaces.VERSION)
                .attribute("manifest:media-type", mediaType)
                .end();
        for (Entry entry : entries) {
            xml.start("manifest:file-entry")
                    .attribute("manifest:full-path", entry.path())
                    .attribute("manifest:media-type", entry.mediaType())
                    .end();
        }
        xml.end();
    }
}
