package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/**
 * How sheets are printed: on A4 across, all columns on one page as long as they can be read there, else over several pages. Excel wants a
 * master page in any case.
 */
final class PageStyles {

    /** The widest sheet, in millimetres, that is still readable when it is scaled down to a page. */
    private static final int READABLE = 520;

    private static final String FIT = "Fit";
    private static final String WIDE = "Wide";

    private PageStyles() {}

    /** The style of a table whose columns are so wide together. */
    static String table(int width) {
        return "ta_" + (width <= READABLE ? FIT : WIDE);
    }

    /** The styles of tables; each names a master page. */
    static void writeTables(XmlWriter xml) throws IOException {
        for (String page : new String[] {FIT, WIDE}) {
            xml.start("style:style")
                    .attribute("style:name", "ta_" + page)
                    .attribute("style:family", "table")
                    .attribute("style:master-page-name", page);
            xml.start("style:table-properties")
                    .attribute("table:display", "true")
                    .attribute("style:writing-mode", "lr-tb")
                    .end();
            xml.end();
        }
    }

    static void writeLayouts(XmlWriter xml) throws IOException {
        layout(xml, FIT, "style:scale-to-X", "1");
        layout(xml, WIDE, "style:scale-to", "70%");
    }

    static void writeMasters(XmlWriter xml) throws IOException {
        xml.start("office:master-styles");
        for (String page : new String[] {FIT, WIDE}) {
            xml.start("style:master-page")
                    .attribute("style:name", page)
                    .attribute("style:page-layout-name", "pm_" + page);
            xml.start("style:header").start("text:p");
            xml.start("text:sheet-name").characters("-").end();
            xml.end().end();
            xml.start("style:footer").start("text:p");
            xml.start("text:page-number").characters("1").end();
            xml.characters(" / ");
            xml.start("text:page-count").characters("1").end();
            xml.end().end();
            xml.end();
        }
        xml.end();
    }

    private static void layout(XmlWriter xml, String page, String scale, String value) throws IOException {
        xml.start("style:page-layout").attribute("style:name", "pm_" + page);
        xml.start("style:page-layout-properties")
                .attribute("fo:page-width", "297mm")
                .attribute("fo:page-height", "210mm")
                .attribute("style:print-orientation", "landscape")
                .attribute("fo:margin-top", "12mm")
                .attribute("fo:margin-bottom", "12mm")
                .attribute("fo:margin-left", "12mm")
                .attribute("fo:margin-right", "12mm")
                .attribute("style:print-page-order", "ltr")
                // Pages are counted through all sheets, as their number is.
                .attribute("style:first-page-number", "continue")
                .attribute("style:print", "grid objects charts drawings zero-values")
                .attribute("style:writing-mode", "lr-tb")
                .attribute(scale, value)
                .end();
        margin(xml, "style:header-style", "fo:margin-bottom");
        margin(xml, "style:footer-style", "fo:margin-top");
        xml.end();
    }

    private static void margin(XmlWriter xml, String part, String side) throws IOException {
        xml.start(part);
        xml.start("style:header-footer-properties")
                .attribute("fo:min-height", "7mm")
                .attribute(side, "2mm")
                .end();
        xml.end();
    }
}
