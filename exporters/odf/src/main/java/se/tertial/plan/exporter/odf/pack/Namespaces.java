package se.tertial.plan.exporter.odf.pack;

import java.io.IOException;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** The namespaces of OpenDocument 1.3, by the prefixes that every reader knows. None of an extension: strict validators refuse those. */
public final class Namespaces {

    /** The version of OpenDocument that is written. */
    public static final String VERSION = "1.3";

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final String[][] ALL = {
        {"xmlns:office", ODF + "office:1.0"},
        {"xmlns:meta", ODF + "meta:1.0"},
        {"xmlns:config", ODF + "config:1.0"},
        {"xmlns:style", ODF + "style:1.0"},
        {"xmlns:number", ODF + "datastyle:1.0"},
        {"xmlns:table", ODF + "table:1.0"},
        {"xmlns:text", ODF + "text:1.0"},
        {"xmlns:fo", ODF + "xsl-fo-compatible:1.0"},
        {"xmlns:svg", ODF + "svg-compatible:1.0"},
        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    };

    private Namespaces() {}

    /** Begins the element of a part, with all namespaces and the version. */
    public static XmlWriter root(XmlWriter xml, String name) throws IOException {
        xml.start(name);
        for (String[] namespace : ALL) {
            xml.attribute(namespace[0], namespace[1]);
        }
        return xml.attribute("office:version", VERSION);
    }
}
