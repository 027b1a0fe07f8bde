package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** The pages: A4 upright, the title of the report above from the second page on, the number of the page below. */
final class PageText {

    /** The width of the text in millimetres. */
    static final int WIDTH = 170;

    static final String FIRST = "First_20_Page";

    private static final char MARK = '#';
    private static final String LAYOUT = "Report_page";

    private final ReportDocument document;
    private final Spans spans;

    PageText(ReportDocument document, Spans spans) {
        this.document = document;
        this.spans = spans;
    }

    /** The style of lines above and below the text: what comes after a tab stands at the right edge. */
    static Style style(String name, int width) {
        return Style.paragraph(name, StyleNames.STANDARD)
                .head("style:class", "extra")
                .tab(width + "mm", "");
    }

    static void writeLayouts(XmlWriter xml) throws IOException {
        xml.start("style:page-layout").attribute("style:name", LAYOUT);
        xml.start("style:page-layout-properties")
                .attribute("fo:page-width", "210mm")
                .attribute("fo:page-height", "297mm")
                .attribute("style:print-orientation", "portrait")
                .attribute("fo:margin-top", "16mm")
                .attribute("fo:margin-bottom", "14mm")
                .attribute("fo:margin-left", "20mm")
                .attribute("fo:margin-right", "20mm")
                .attribute("style:writing-mode", "lr-tb");
        xml.start("style:footnote-sep")
                .attribute("style:width", "0.2mm")
                .attribute("style:distance-before-sep", "1mm")
                .attribute("style:distance-after-sep", "1mm")
                .attribute("style:adjustment", "left")
                .attribute("style:rel-width", "25%")
                .attribute("style:color", StyleSheet.RULE)
                .end();
        xml.end();
        edge(xml, "style:header-style", "fo:margin-bottom");
        edge(xml, "style:footer-style", "fo:margin-top");
        xml.end();
    }

    void writeMasters(XmlWriter xml) throws IOException {
        xml.start("style:master-page")
                .attribute("style:name", FIRST)
                .attribute("style:display-name", "First Page")
                .attribute("style:page-layout-name", LAYOUT)
                .attribute("style:next-style-name", StyleNames.STANDARD);
        footer(xml);
        xml.end();
        xml.start("style:master-page")
                .attribute("style:name", StyleNames.STANDARD)
                .attribute("style:page-layout-name", LAYOUT);
        xml.start("style:header");
        xml.start("text:p").attribute("text:style-name", StyleNames.HEADER);
        spans.write(xml, document.title());
        if (document.subtitle().isPresent()) {
            xml.start("text:tab").end();
            spans.write(xml, document.subtitle().get());
        }
        xml.end().end();
        footer(xml);
        xml.end();
    }

    private void footer(XmlWriter xml) throws IOException {
        xml.start("style:footer");
        xml.start("text:p").attribute("text:style-name", StyleNames.FOOTER);
        xml.start("text:tab").end();
        String words = TextWords.PAGE.in(document.language());
        int page = words.indexOf(MARK);
        int pages = words.indexOf(MARK, page + 1);
        spans.write(xml, words.substring(0, page));
        xml.start("text:page-number")
                .attribute("text:select-page", "current")
                .characters("1")
                .end();
        spans.write(xml, words.substring(page + 1, pages));
        xml.start("text:page-count").characters("1").end();
        spans.write(xml, words.substring(pages + 1));
        xml.end().end();
    }

    private static void edge(XmlWriter xml, String name, String margin) throws IOException {
        xml.start(name);
        xml.start("style:header-footer-properties")
                .attribute("fo:min-height", "8mm")
                .attribute("fo:margin-left", "0mm")
                .attribute("fo:margin-right", "0mm")
                .attribute(margin, "5mm")
                .end();
        xml.end();
    }
}
