package se.tertial.plan.exporter.odf.spreadsheet;

import java.nio.charset.StandardCharsets;

/** Markup of rows that is the same again and again, ready as bytes. Immutable and thread-safe. */
final class Markup {

    static final byte[] TEXT = ascii("<table:table-cell office:value-type=\"string\"><text:p>");
    static final byte[] PARAGRAPH = ascii("</text:p><text:p>");
    static final byte[] TEXT_END = ascii("</text:p></table:table-cell>");
    static final byte[] NUMBER = ascii("<table:table-cell office:value-type=\"float\" office:value=\"");
    static final byte[] DAY = ascii("<table:table-cell office:value-type=\"date\" office:date-value=\"");
    static final byte[] TRUE = ascii("<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>");
    static final byte[] FALSE =
            ascii("<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\"/>");
    static final byte[] VALUE_END = ascii("\"/>");
    /** The character itself: LibreOffice drops the element {@code text:tab} in cells, and joins the words beside it. */
    static final byte[] TAB = ascii("&#9;");

    static final byte[] NOTHING = {};

    private Markup() {}

    /** The beginning of a cell of text in a style of its own. */
    static byte[] text(String style) {
        return ascii("<table:table-cell table:style-name=\"" + style + "\" office:value-type=\"string\"><text:p>");
    }

    /** The beginning of a cell of a number in a style of its own. */
    static byte[] number(String style) {
        return ascii(
                "<table:table-cell table:style-name=\"" + style + "\" office:value-type=\"float\" office:value=\"");
    }

    /** The beginning of a cell of a share in a style of its own. */
    static byte[] percent(String style) {
        return ascii("<table:table-cell table:style-name=\"" + style
                + "\" office:value-type=\"percentage\" office:value=\"");
    }

    /** Cells without a value. */
    static byte[] empty(int count) {
        return ascii(
                count == 1
                        ? "<table:table-cell/>"
                        : "<table:table-cell table:number-columns-repeated=\"" + count + "\"/>");
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
