package se.tertial.plan.exporter.odf.text.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/**
 * An element of a template, with the prefixes that we use. To be filled in by the reader, then only read.
 *
 * @param name its name
 * @param attributes its attributes by name
 * @param content elements and strings, in order
 */
public record Element(String name, Map<String, String> attributes, List<Object> content) {

    static Element of(String name) {
        return new Element(name, new LinkedHashMap<>(), new ArrayList<>());
    }

    /** {@return an attribute; empty if there is none} */
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** {@return the elements in it, in order} */
    public List<Element> children() {
        return content.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** {@return the elements of a name in it, in order} */
    public List<Element> children(String named) {
        return children().stream().filter(child -> child.name.equals(named)).toList();
    }

    /** Writes it. */
    public void write(XmlWriter xml) throws IOException {
        xml.start(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.attribute(attribute.getKey(), attribute.getValue());
        }
        for (Object part : content) {
            if (part instanceof Element element) {
                element.write(xml);
            } else {
                xml.characters((String) part);
            }
        }
        xml.end();
    }
}
