package se.tertial.plan.exporter.odf.text.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the styles of a template and leaves out what is not allowed. For one template; not thread-safe. */
final class StylesReader {

    static final int DEEPEST = 60;
    static final int MOST_ELEMENTS = 50_000;

    private static final String HREF = "xlink:href";

    private final Path path;
    private final TemplateFile parts;
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private int elements;
    private int dropped;

    StylesReader(Path path, TemplateFile parts) {
        this.path = path;
        this.parts = parts;
    }

    /** The pictures that the styles refer to, by the names that they now have. */
    Map<String, Picture> pictures() {
        return pictures;
    }

    /** How many elements were left out because they run, fetch or embed something. */
    int dropped() {
        return dropped;
    }

    Element read() throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(parts.styles()));
            Element root = document(xml);
            if (!root.name().equals("office:document-styles")) {
                throw TemplateFile.refusal(path, "its styles.xml has no office:document-styles", null);
            }
            return root;
        } catch (XMLStreamException e) {
            String where = "line " + e.getLocation().getLineNumber();
            throw TemplateFile.refusal(path, "its styles.xml is not well-formed in " + where, e);
        }
    }

    private Element document(XMLStreamReader xml) throws XMLStreamException, IOException {
        Deque<Element> open = new ArrayDeque<>();
        Element outside = Element.of("");
        open.push(outside);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml, open);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS -> open.element().content().add(xml.getText());
                case XMLStreamConstants.DTD ->
                    throw TemplateFile.refusal(path, "its styles.xml has a document type", null);
                default -> {}
            }
        }
        return outside.children().isEmpty() ? outside : outside.children().get(0);
    }

    private void start(XMLStreamReader xml, Deque<Element> open) throws XMLStreamException, IOException {
        elements++;
        if (elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw TemplateFile.refusal(
                    path,
                    "its styles.xml has more than " + MOST_ELEMENTS + " elements, or more than " + DEEPEST
                            + " within each other",
                    null);
        }
        String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        Element element = Element.of(Allowed.name(namespace, xml.getLocalName()));
        attributes(xml, element);
        boolean active = Allowed.isActive(namespace, element.name());
        boolean fetches = !active && fetches(element);
        dropped += active || fetches ? 1 : 0;
        if (fetches && element.name().equals("text:a")) {
            // The words of a link are no danger; they stand where it was.
            open.push(open.element());
        } else if (active || fetches || element.name().isEmpty()) {
            skip(xml);
        } else {
            open.element().content().add(element);
            open.push(element);
        }
    }

    private static void attributes(XMLStreamReader xml, Element element) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = Optional.ofNullable(xml.getAttributeNamespace(i)).orElse("");
            String name = Allowed.name(namespace, xml.getAttributeLocalName(i));
            String value = xml.getAttributeValue(i);
            if (Allowed.hasAttribute(name) && !isBrokenSize(name, value)) {
                element.attributes().put(name, value);
            }
        }
    }

    /** A page whose size is no length makes a file that no validator accepts; without, it is of the size that programs have for pages. */
    private static boolean isBrokenSize(String name, String value) {
        return (name.equals("fo:page-width") || name.equals("fo:page-height")) && Length.millimetres(value) <= 0;
    }

    /** Whether an element refers to anything but a picture of the template; a picture gets a name of ours. */
    private boolean fetches(Element element) {
        String href = element.get(HREF);
        if (href.isEmpty()) {
            return false;
        }
        String name = renamed.get(href);
        if (name == null) {
            Optional<Picture> picture = parts.picture(href).flatMap(Picture::of);
            if (picture.isEmpty()) {
                return true;
            }
            name = "Pictures/template-" + (pictures.size() + 1) + "."
                    + picture.get().extension();
            renamed.put(href, name);
            pictures.put(name, picture.get());
        }
        element.attributes().put(HREF, name);
        return false;
    }

    private void skip(XMLStreamReader xml) throws XMLStreamException, IOException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            if (elements > MOST_ELEMENTS) {
                throw TemplateFile.refusal(path, "its styles.xml has more than " + MOST_ELEMENTS + " elements", null);
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}
