package se.tertial.plan.importer.office;

import java.util.Map;
import se.tertial.plan.importer.text.spi.ExtractionException;
import se.tertial.plan.importer.text.spi.TextSink;

/**
 * The parts of an ODT document.
 *
 * @param parts their contents by name
 */
record OdtDocument(Map<String, byte[]> parts) {

    static final String CONTENT = "content.xml";
    static final String STYLES = "styles.xml";
    static final String MANIFEST = "META-INF/manifest.xml";

    void read(TextSink text) throws ExtractionException {
        refuseLocked();
        byte[] content = parts.get(CONTENT);
        if (content == null) {
            throw new ExtractionException(
                    "the document lacks its part content.xml; save it again from the program it was made with");
        }
        OdtStyles styles = new OdtStyles();
        byte[] common = parts.get(STYLES);
        if (common != null) {
            styles.read(XmlCursor.of(STYLES, common));
        }
        OdtText.read(XmlCursor.of(CONTENT, content), styles, text);
    }

    private void refuseLocked() throws ExtractionException {
        byte[] manifest = parts.get(MANIFEST);
        if (manifest != null && isLocked(XmlCursor.of(MANIFEST, manifest))) {
            throw new ExtractionException("the document is locked with a password; save it without one");
        }
    }

    private static boolean isLocked(XmlCursor xml) throws ExtractionException {
        boolean[] locked = {false};
        xml.children(root -> xml.children(entry -> xml.children(name -> {
            locked[0] |= name.equals("manifest:encryption-data");
        })));
        return locked[0];
    }
}
