package se.tertial.plan.exporter.odf;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element as a reader of XML finds it, by names with their prefixes.
 *
 * @param content elements and strings, in order
 */
public record Node(String name, Map<String, String> attributes, List<Object> content) {

    /** The root of a file; a file that is not well-formed fails the test. */
    public static Node read(byte[] xml) {
        try {
            return Parser.read(xml);
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    public @Nullable String get(String attribute) {
        return attributes.get(attribute);
    }

    /** An attribute that must be there. */
    public String need(String attribute) {
        return Objects.requireNonNull(attributes.get(attribute), () -> attribute + " of " + name);
    }

    public List<Node> children() {
        return content.stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }

    public List<Node> children(String named) {
        return children().stream().filter(child -> child.name.equals(named)).toList();
    }

    /** The only child of a name. */
    public Node child(String named) {
        List<Node> found = children(named);
        if (found.size() != 1) {
            throw new AssertionError(name + " has " + found.size() + " of " + named);
        }
        return found.get(0);
    }

    /** This and everything below. */
    public Stream<Node> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Node::all));
    }

    public List<Node> all(String named) {
        return all().filter(node -> node.name.equals(named)).toList();
    }

    /** The text as a reader of OpenDocument has it: spaces, tabs and line breaks that are elements among it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            if (part instanceof Node node) {
                text.append(
                        switch (node.name) {
                            case "text:s" -> " ".repeat(Integer.parseInt(node.attributes.getOrDefault("text:c", "1")));
                            case "text:tab" -> "\t";
                            case "text:line-break" -> "\n";
                            default -> node.text();
                        });
            } else {
                text.append(part);
            }
        }
        return text.toString();
    }

    private static final class Parser {

        static Node read(byte[] xml) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
            Deque<Node> open = new ArrayDeque<>();
            Node root = new Node("", Map.of(), new ArrayList<>());
            open.push(root);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        Node node = node(reader);
                        open.element().content.add(node);
                        open.push(node);
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS -> open.element().content.add(reader.getText());
                    default -> {}
                }
            }
            return root.children().get(0);
        }

        private static Node node(XMLStreamReader reader) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(
                        name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                        reader.getAttributeValue(i));
            }
            return new Node(name(reader.getPrefix(), reader.getLocalName()), attributes, new ArrayList<>());
        }

        private static String name(@Nullable String prefix, String local) {
            return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
        }
    }
}
