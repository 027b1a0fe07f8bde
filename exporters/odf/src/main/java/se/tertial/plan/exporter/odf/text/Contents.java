package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import java.util.List;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/**
 * The table of contents. It is filled in, so that readers that do not update it show it as well; each line leads to its section and has its
 * page as a reference, which readers work out when they lay out the text.
 */
final class Contents {

    private static final int FEWEST = 3;

    private final ReportDocument document;
    private final Spans spans;

    Contents(ReportDocument document, Spans spans) {
        this.document = document;
        this.spans = spans;
    }

    /** Writes it, unless there are so few headings that a reader sees them all at once. */
    void write(XmlWriter xml) throws IOException {
        List<Outline.Line> lines = Outline.of(document);
        if (lines.size() < FEWEST) {
            return;
        }
        String title = TextWords.CONTENTS.in(document.language());
        xml.start("text:table-of-content").attribute("text:name", title).attribute("text:protected", "true");
        source(xml, title);
        xml.start("text:index-body");
        xml.start("text:index-title").attribute("text:name", title + "_Head");
        xml.start("text:p").attribute("text:style-name", StyleNames.CONTENTS_TITLE);
        spans.write(xml, title);
        xml.end().end();
        for (Outline.Line line : lines) {
            ContentsLine.write(xml, spans, line);
        }
        xml.end().end();
    }

    private static void source(XmlWriter xml, String title) throws IOException {
        xml.start("text:table-of-content-source").attribute("text:outline-level", Outline.DEPTH);
        xml.start("text:index-title-template").attribute("text:style-name", StyleNames.CONTENTS_TITLE);
        xml.characters(title).end();
        for (int level = 1; level <= Outline.DEPTH; level++) {
            ContentsLine.writeTemplate(xml, level);
        }
        xml.end();
    }
}
