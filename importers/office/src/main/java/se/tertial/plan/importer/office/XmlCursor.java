package se.tertial.plan.importer.office;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.tertial.plan.importer.text.spi.ExtractionException;

/**
 * A walk through the XML of one part, element by element. A document type, and with it every entity, is refused: neither format
 * has one. Not thread-safe.
 */
final class XmlCursor {

    private static final int DEEPEST = 512;

    private final String part;
    private final XMLStreamReader xml;
    private int depth;

    private XmlCursor(String part, XMLStreamReader xml) {
        this.part = part;
        this.xml = xml;
    }

    /** Takes what lies within an element. */
    @FunctionalInterface
    interface Content {

        /** An element within; what of it the content does not walk through is passed over. */
        void element(String name) throws ExtractionException;

        /** Text right within. */
        default void text(String characters) throws ExtractionException {}
    }

    static XmlCursor of(String part, byte[] bytes) throws ExtractionException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The depth has a limit here; that of the parser, which differs between JDKs, is switched off.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            return new XmlCursor(part, factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw broken(part, e);
        }
    }

    /** Walks through what lies within the element that has just started, or through the whole part. */
    void children(Content content) throws ExtractionException {
        int parent = depth;
        while (next() && depth >= parent) {
            if (xml.isStartElement()) {
                int child = depth;
                content.element(Vocabulary.name(xml.getNamespaceURI(), xml.getLocalName()));
                passOver(child);
            } else if (xml.isCharacters()) {
                content.text(xml.getText());
            }
        }
    }

    private void passOver(int element) throws ExtractionException {
        boolean more = true;
        while (more && depth >= element) {
            more = next();
        }
    }

    /** The value of an attribute of the element that has just started; no such element has two of one local name. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The value of an attribute that is a whole number of few digits. */
    Optional<Integer> number(String name) {
        return attribute(name).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private boolean next() throws ExtractionException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            follow(xml.next());
            return true;
        } catch (XMLStreamException e) {
            throw broken(part, e);
        }
    }

    private void follow(int event) throws ExtractionException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new ExtractionException(
                        "the part " + part + " has a document type or an entity of one, which no such"
                                + " document has; save it again from the program it was made with");
            default -> {}
        }
        if (depth > DEEPEST) {
            throw new ExtractionException("the part " + part + " nests more than " + DEEPEST
                    + " elements, the most that are read; simplify its tables and lists");
        }
    }

    private static ExtractionException broken(String part, XMLStreamException e) {
        return new ExtractionException(
                "the part " + part + " is no well-formed XML (" + OneLine.of(String.valueOf(e.getMessage()))
                        + "); save the document again from the program it was made with",
                e);
    }
}
