package se.tertial.plan.exporter.odf.pack;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.tertial.plan.export.spi.Generator;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/**
 * What is said of a document as a whole. Immutable and thread-safe.
 *
 * @param title what it is called; a screen reader says it first
 * @param description what it holds, in a sentence
 * @param creator whose it is
 * @param language its language, as a BCP 47 tag
 * @param generatedAt when it was made
 */
public record DocumentInfo(String title, String description, String creator, String language, Instant generatedAt) {

    /** Writes it as {@code office:meta}. */
    public void write(XmlWriter xml) throws IOException {
        String time = generatedAt.truncatedTo(ChronoUnit.SECONDS).toString();
        xml.start("office:meta");
        xml.element("meta:generator", Generator.product());
        xml.element("dc:title", title);
        xml.element("dc:description", description);
        xml.element("meta:initial-creator", creator);
        xml.element("dc:creator", creator);
        xml.element("meta:creation-date", time);
        xml.element("dc:date", time);
        xml.element("dc:language", language);
        xml.end();
    }

    /** Writes it as a part of its own. */
    public void writePart(XmlWriter xml) throws IOException {
        Namespaces.root(xml, "office:document-meta");
        write(xml);
        xml.end();
    }
}
