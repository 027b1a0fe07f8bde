package se.tertial.plan.importer.office;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The namespaces that are read, with the prefixes that their standards use. */
final class Vocabulary {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String OOXML = "http://schemas.openxmlformats.org/";
    private static final String STRICT_OOXML = "http://purl.oclc.org/ooxml/";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(ODF + "office:1.0", "office"),
            Map.entry(ODF + "style:1.0", "style"),
            Map.entry(ODF + "text:1.0", "text"),
            Map.entry(ODF + "table:1.0", "table"),
            Map.entry(ODF + "drawing:1.0", "draw"),
            Map.entry(ODF + "svg-compatible:1.0", "svg"),
            Map.entry(ODF + "manifest:1.0", "manifest"),
            Map.entry(OOXML + "package/2006/content-types", "ct"),
            Map.entry(OOXML + "markup-compatibility/2006", "mc"),
            Map.entry(OOXML + "wordprocessingml/2006/main", "w"),
            Map.entry(STRICT_OOXML + "wordprocessingml/main", "w"),
            Map.entry(OOXML + "drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry(STRICT_OOXML + "drawingml/wordprocessingDrawing", "wp"));

    private Vocabulary() {}

    /** The name of an element with the prefix of its standard, such as {@code text:p}; empty if it is of no known one. */
    static String name(@Nullable String namespace, String localName) {
        String prefix = namespace == null ? null : PREFIXES.get(namespace);
        return prefix == null ? "" : prefix + ":" + localName;
    }
}
