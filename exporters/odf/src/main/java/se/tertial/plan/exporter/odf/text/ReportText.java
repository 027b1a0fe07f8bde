package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.exporter.odf.pack.Namespaces;
import se.tertial.plan.exporter.odf.pack.OdfPackage;
import se.tertial.plan.exporter.odf.style.Languages;
import se.tertial.plan.exporter.odf.style.OdfLanguage;
import se.tertial.plan.exporter.odf.text.template.Template;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.rules.Bilingual;

/**
 * A report document as a text. The content is written first: which styles of languages and marks there are, and which pictures, is known
 * after it. For one export; not thread-safe.
 */
public final class ReportText {

    private final ReportDocument document;
    private final Template template;
    private final Languages languages = new Languages();
    private final StatusMarks marks = new StatusMarks();
    private final Spans spans;
    private final Pictures pictures;
    /** How wide the text is, in millimetres. */
    private final int width;

    private long rows;
    private long replaced;

    /** A text of a document, with the styles and pages of a template. */
    public ReportText(ReportDocument document, Template template) {
        this.document = document;
        this.template = template;
        this.spans = new Spans(document.language(), languages, marks);
        this.width = template.textWidth().orElse(PageText.WIDTH);
        this.pictures = new Pictures(OdfLanguage.of(document.language()).tag(), width);
    }

    /** Writes the parts of the package that hold the text. */
    public void write(OdfPackage file) throws IOException {
        file.part("content.xml", this::content);
        file.part("styles.xml", this::styles);
        pictures.writeFiles(file);
        template.writeFiles(file);
    }

    /** {@return how it went; after the writing} */
    public ExportOutcome outcome() {
        ExportOutcome outcome = ExportOutcome.of(rows);
        if (replaced > 0) {
            outcome = outcome.withLoss(Bilingual.of(
                    replaced + " tecken som inte kan stå i XML ersattes med U+FFFD.",
                    replaced + " characters that cannot stand in XML were replaced by U+FFFD."));
        }
        if (pictures.hasRefused()) {
            outcome = outcome.withNote(Bilingual.of(
                    "Bara de första " + Pictures.MOST + " diagrammen är ritade; alla tal står i tabellerna.",
                    "Only the first " + Pictures.MOST + " charts are drawn; all numbers are in the tables."));
        }
        if (template.dropped() > 0) {
            outcome = outcome.withNote(Bilingual.of(
                    "Ur mallen togs " + template.dropped()
                            + " skript, länkar, fält, inbäddade objekt eller bilder av annat slag än PNG, JPEG och GIF inte"
                            + " med.",
                    template.dropped()
                            + " scripts, links, fields, embedded objects or pictures other than PNG, JPEG and GIF were not"
                            + " taken from the template."));
        }
        return outcome;
    }

    private void content(XmlWriter xml) throws IOException {
        root(xml, "office:document-content");
        AutomaticStyles.write(xml, template.firstPage().isEmpty() ? PageText.FIRST : template.firstPage(), width);
        xml.start("office:body").start("office:text");
        TextBody body = new TextBody(document, new Flow(xml, spans), pictures, width);
        body.write();
        xml.end().end().end();
        rows = body.rows();
        replaced += xml.replaced();
    }

    private void styles(XmlWriter xml) throws IOException {
        root(xml, "office:document-styles");
        PageText pages = new PageText(document, spans);
        new TextStyles(document.language(), template, width).write(xml, languages, marks, pages);
        xml.end();
        replaced += xml.replaced();
    }

    private static void root(XmlWriter xml, String name) throws IOException {
        Namespaces.root(xml, name)
                .attribute("xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")
                .attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    }
}
