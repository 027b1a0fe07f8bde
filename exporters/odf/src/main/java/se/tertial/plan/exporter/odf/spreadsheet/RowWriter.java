package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** Writes rows of one table. Not thread-safe. */
final class RowWriter {

    private final Cell[] cells;
    /** How wide the cells of the last row are, in characters. */
    private final int[] characters;

    private final byte[][] empty;
    private final Tally tally;
    private final byte[] row;
    private final byte[] rowEnd;
    private final byte[] between;

    /**
     * For a table of some columns.
     *
     * @param between what stands before each row and each cell: nothing, or the end of a line
     */
    RowWriter(List<TableColumn> columns, Function<TableColumn, Cell> cells, Tally tally, String between) {
        this.cells = columns.stream().map(cells).toArray(Cell[]::new);
        this.characters = new int[this.cells.length];
        this.empty = new byte[this.cells.length + 1][];
        for (int i = 1; i < empty.length; i++) {
            empty[i] = Markup.empty(i);
        }
        this.tally = tally;
        this.row = Markup.ascii(between + "<table:table-row>");
        this.rowEnd = Markup.ascii("</table:table-row>");
        this.between = Markup.ascii(between);
    }

    /** Writes the row where the cursor stands, and makes the columns wide enough for it. */
    void measured(XmlWriter xml, TableCursor cursor, ColumnWidths widths) throws IOException {
        write(xml, cursor);
        for (int i = 0; i < characters.length; i++) {
            widths.cell(i, characters[i]);
        }
    }

    /** Writes the row where the cursor stands. */
    void write(XmlWriter xml, TableCursor cursor) throws IOException {
        tally.row();
        xml.markup(row);
        int nulls = 0;
        for (int i = 0; i < cells.length; i++) {
            if (cursor.isNull(i)) {
                nulls++;
                characters[i] = 0;
            } else {
                nulls(xml, nulls);
                nulls = 0;
                xml.markup(between);
                characters[i] = cells[i].write(xml, cursor, i);
            }
        }
        nulls(xml, nulls);
        xml.markup(rowEnd);
    }

    private void nulls(XmlWriter xml, int count) throws IOException {
        if (count > 0) {
            xml.markup(between);
            xml.markup(empty[count]);
        }
    }
}
