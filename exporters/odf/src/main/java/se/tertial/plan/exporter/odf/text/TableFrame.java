package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** What all tables have in common: the styles of table, columns, rows and cells, which are known before the content. */
final class TableFrame {

    static final String HEAD = "Cell_head";
    static final String BODY = "Cell_body";

    private static final String TABLE = "Report_table";
    private static final String SHORT_TABLE = "Report_table_short";
    private static final String ROW = "Row_whole";
    private static final String LONG_ROW = "Row_long";
    private static final String COLUMN = "Column_";
    static final int NARROWEST = 5;

    private TableFrame() {}

    /** The styles of tables on a page with text of a width in millimetres. */
    static void writeStyles(XmlWriter xml, int page) throws IOException {
        table(TABLE, page, "true").write(xml);
        table(SHORT_TABLE, page, "false").write(xml);
        for (int width = NARROWEST; width <= page; width++) {
            Style.of("table-column", COLUMN + width)
                    .with("table-column", "style:column-width", width + "mm")
                    .write(xml);
        }
        Style.of("table-row", ROW)
                .with("table-row", "fo:keep-together", "always")
                .write(xml);
        Style.of("table-row", LONG_ROW)
                .with("table-row", "fo:keep-together", "auto")
                .write(xml);
        cell(xml, HEAD, "0.4mm solid " + StyleSheet.INK, "#e6edf0");
        cell(xml, BODY, "0.15mm solid " + StyleSheet.RULE, "transparent");
    }

    /**
     * Borders are those of each cell: where they collapse and rows are kept whole, LibreOffice loses all rows of a table whose header row is
     * the last on a page.
     */
    private static Style table(String name, int page, String mayBreak) {
        return Style.of("table", name)
                .with("table", "style:width", page + "mm", "table:align", "margins")
                .with("table", "fo:margin-bottom", "5mm", "table:border-model", "separating")
                .with("table", "style:may-break-between-rows", mayBreak);
    }

    private static void cell(XmlWriter xml, String name, String rule, String behind) throws IOException {
        Style.of("table-cell", name)
                .with("table-cell", "fo:padding-top", "1.1mm", "fo:padding-bottom", "1.1mm")
                .with("table-cell", "fo:padding-left", "1.3mm", "fo:padding-right", "1.3mm")
                .with("table-cell", "fo:border-top", "none", "fo:border-left", "none", "fo:border-right", "none")
                .with("table-cell", "fo:border-bottom", rule, "fo:background-color", behind)
                .write(xml);
    }

    /**
     * Begins a table: its name, its title for those who hear it, and its columns, the first of which heads the rows.
     *
     * @param isShort whether it is kept on one page
     */
    static void start(XmlWriter xml, int number, String title, int[] widths, boolean isShort) throws IOException {
        xml.start("table:table")
                .attribute("table:name", "Table_" + number)
                .attribute("table:style-name", isShort ? SHORT_TABLE : TABLE);
        xml.element("table:title", title);
        xml.start("table:table-header-columns");
        column(xml, widths[0]);
        xml.end();
        for (int i = 1; i < widths.length; i++) {
            column(xml, widths[i]);
        }
    }

    /** Begins a row; one that is short is kept on one page. */
    static void startRow(XmlWriter xml, boolean isLong) throws IOException {
        xml.start("table:table-row").attribute("table:style-name", isLong ? LONG_ROW : ROW);
    }

    /** Begins a cell and its paragraph; two elements to be ended. */
    static void startCell(XmlWriter xml, String cell, String paragraph) throws IOException {
        xml.start("table:table-cell").attribute("table:style-name", cell).attribute("office:value-type", "string");
        xml.start("text:p").attribute("text:style-name", paragraph);
    }

    private static void column(XmlWriter xml, int width) throws IOException {
        xml.start("table:table-column")
                .attribute("table:style-name", COLUMN + width)
                .end();
    }
}
