package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** One line of the table of contents: the heading, dots, the page. */
final class ContentsLine {

    private static final int INDENT = 5;

    private ContentsLine() {}

    static Style style(int level, int width) {
        int indent = (level - 1) * INDENT;
        return Style.paragraph(StyleNames.CONTENTS + level, StyleNames.STANDARD)
                .head("style:class", "index")
                .with("paragraph", "fo:margin-left", indent + "mm")
                .with("paragraph", "fo:margin-bottom", level == 1 ? "1mm" : "0.6mm")
                .tab(width - indent + "mm", ".");
    }

    /** How a program makes such lines anew. */
    static void writeTemplate(XmlWriter xml, int level) throws IOException {
        xml.start("text:table-of-content-entry-template")
                .attribute("text:outline-level", level)
                .attribute("text:style-name", StyleNames.CONTENTS + level);
        xml.start("text:index-entry-link-start").end();
        xml.start("text:index-entry-text").end();
        xml.start("text:index-entry-tab-stop")
                .attribute("style:type", "right")
                .attribute("style:leader-char", ".")
                .end();
        xml.start("text:index-entry-page-number").end();
        xml.start("text:index-entry-link-end").end();
        xml.end();
    }

    static void write(XmlWriter xml, Spans spans, Outline.Line line) throws IOException {
        xml.start("text:p").attribute("text:style-name", StyleNames.CONTENTS + line.level());
        xml.start("text:a")
                .attribute("xlink:type", "simple")
                .attribute("xlink:href", "#" + line.id())
                .attribute("text:style-name", StyleNames.LINK)
                .attribute("text:visited-style-name", StyleNames.LINK);
        spans.write(xml, line.title());
        xml.start("text:tab").end();
        xml.start("text:bookmark-ref")
                .attribute("text:reference-format", "page")
                .attribute("text:ref-name", line.id())
                .end();
        xml.end().end();
    }
}
