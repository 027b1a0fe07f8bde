package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;

/**
 * Writes one table as a sheet, and as further sheets where it has more rows than fit on one. The first rows are held until it is known how
 * wide the columns are; after that, nothing is. Not thread-safe.
 */
final class SheetWriter {

    /** The most rows of a sheet in Excel and LibreOffice, the header among them. */
    static final int MOST_ROWS = 1_048_576;

    private static final int MEASURED_ROWS = 1000;
    private static final int MOST_HELD = 4 * 1024 * 1024;

    private final FlatTable table;
    private final List<TableColumn> columns;
    private final Language language;
    private final SheetNames names;
    private final RowWriter rows;
    private final ColumnWidths widths;
    private final int mostRows;
    private final List<Sheet> sheets = new ArrayList<>();
    private String name = "";
    private long written;

    SheetWriter(FlatTable table, Language language, SheetNames names, RowWriter rows, int mostRows) {
        this.table = table;
        this.columns = table.schema().columns();
        this.language = language;
        this.names = names;
        this.rows = rows;
        this.mostRows = mostRows;
        this.widths = new ColumnWidths(columns.size());
    }

    /** Writes the table; gives the sheets that it came to. */
    List<Sheet> write(XmlWriter xml) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            widths.title(i, title(i));
        }
        try (TableCursor cursor = table.open()) {
            HeldRows first = new HeldRows();
            XmlWriter held = new XmlWriter(first);
            boolean more = cursor.advance();
            for (int i = 0; more && i < Math.min(MEASURED_ROWS, mostRows - 1) && first.size() < MOST_HELD; i++) {
                rows.measured(held, cursor, widths);
                written++;
                more = cursor.advance();
            }
            held.flush();
            begin(xml);
            first.writeTo(xml);
            while (more) {
                if (written == mostRows - 1) {
                    end(xml);
                    begin(xml);
                }
                rows.write(xml, cursor);
                written++;
                more = cursor.advance();
            }
            end(xml);
        }
        return sheets;
    }

    private void begin(XmlWriter xml) throws IOException {
        name = names.name(table.schema().title().in(language));
        xml.start("table:table")
                .attribute("table:name", name)
                .attribute("table:style-name", PageStyles.table(widths.total()));
        xml.element("table:title", table.schema().title().in(language));
        xml.element("table:desc", table.schema().description().in(language));
        xml.start("table:table-header-columns");
        column(xml, 0);
        xml.end();
        for (int i = 1; i < columns.size(); i++) {
            column(xml, i);
        }
        xml.start("table:table-header-rows").start("table:table-row").attribute("table:style-name", "ro_header");
        for (int i = 0; i < columns.size(); i++) {
            xml.start("table:table-cell")
                    .attribute("table:style-name", CellStyles.header(columns.get(i)))
                    .attribute("office:value-type", "string")
                    .element("text:p", title(i))
                    .end();
        }
        xml.end().end();
    }

    private void column(XmlWriter xml, int i) throws IOException {
        xml.start("table:table-column")
                .attribute("table:style-name", widths.style(i))
                .attribute("table:default-cell-style-name", CellStyles.of(columns.get(i)))
                .end();
    }

    private void end(XmlWriter xml) throws IOException {
        xml.end();
        sheets.add(new Sheet(name, columns.size(), written));
        written = 0;
    }

    private String title(int column) {
        return columns.get(column).title().in(language);
    }
}
