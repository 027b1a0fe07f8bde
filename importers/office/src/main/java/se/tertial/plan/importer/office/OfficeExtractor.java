package se.tertial.plan.importer.office;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.importer.text.spi.ExtractionException;
import se.tertial.plan.importer.text.spi.TextExtractor;
import se.tertial.plan.importer.text.spi.TextSink;

/** Takes the text out of ODT and DOCX documents, and says of other packed files what they are. Stateless and thread-safe. */
public final class OfficeExtractor implements TextExtractor {

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String MIMETYPE = "mimetype";
    private static final Set<String> TELLING =
            Set.of(MIMETYPE, OdtDocument.MANIFEST, OdtDocument.CONTENT, OdtDocument.STYLES, DocxPackage.CONTENT_TYPES);

    /** An extractor. */
    public OfficeExtractor() {}

    @Override
    public boolean recognises(byte[] start) {
        return start.length >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    @Override
    public String extract(byte[] document, long maxBytes, TextSink text) throws ExtractionException {
        ZipParts zip = new ZipParts(document, maxBytes);
        Map<String, byte[]> parts = zip.read(TELLING);
        String mimetype = new String(parts.getOrDefault(MIMETYPE, new byte[0]), StandardCharsets.US_ASCII).strip();
        if (mimetype.equals(ODT) || mimetype.startsWith(ODT + "-")) {
            new OdtDocument(parts).read(text);
            return mimetype;
        }
        byte[] contentTypes = parts.get(DocxPackage.CONTENT_TYPES);
        if (contentTypes == null) {
            throw new ExtractionException("this is "
                    + (mimetype.isEmpty()
                            ? "a packed file (ZIP) but no document"
                            : "a packed file of the kind " + OneLine.of(mimetype))
                    + "; give a document in ODT, DOCX, HTML or plain text");
        }
        DocxPackage.of(contentTypes).read(zip, text);
        return DocxPackage.MEDIA_TYPE;
    }
}
