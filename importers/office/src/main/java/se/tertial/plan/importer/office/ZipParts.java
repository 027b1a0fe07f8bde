package se.tertial.plan.importer.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import se.tertial.plan.importer.text.spi.ExtractionException;

/** Reads some of the parts of a packed document. What the document holds unpacked is counted, read or not. */
final class ZipParts {

    private static final int CHUNK = 8192;
    private static final int MOST_PARTS = 10_000;

    private final byte[] document;
    private final long maxBytes;

    ZipParts(byte[] document, long maxBytes) {
        this.document = document;
        this.maxBytes = maxBytes;
    }

    /** The parts of these names that there are; of two with one name the first. */
    Map<String, byte[]> read(Set<String> names) throws ExtractionException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            long unpacked = 0;
            int count = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                boolean wanted = names.contains(part.getName()) && !parts.containsKey(part.getName());
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                unpacked += unpack(zip, content, wanted, maxBytes - unpacked);
                if (wanted) {
                    parts.put(part.getName(), content.toByteArray());
                }
                if (++count > MOST_PARTS) {
                    throw new ExtractionException(
                            "the packed file holds more than " + MOST_PARTS
                                    + " parts, the most that are read; save the document again from the program it was made with");
                }
            }
            if (count == 0) {
                throw new ZipException("it holds nothing");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken(e);
        }
        return parts;
    }

    private long unpack(ZipInputStream zip, ByteArrayOutputStream content, boolean kept, long most)
            throws IOException, ExtractionException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int n = zip.read(chunk); n >= 0; n = zip.read(chunk)) {
            size += n;
            if (size > most) {
                throw new ExtractionException("the packed file holds more than " + maxBytes
                        + " bytes unpacked, the limit of this importer; remove its pictures, or raise the limit");
            }
            if (kept) {
                content.write(chunk, 0, n);
            }
        }
        return size;
    }

    private static ExtractionException broken(Exception e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("encrypted")
                ? new ExtractionException("the packed file is locked with a password; save it without one", e)
                : new ExtractionException(
                        "the packed file is damaged or cut off (" + OneLine.of(reason)
                                + "); fetch it again, or save it again from the program it was made with",
                        e);
    }
}
