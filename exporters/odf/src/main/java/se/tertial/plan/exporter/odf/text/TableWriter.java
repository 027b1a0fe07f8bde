package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/** Writes a table: caption, header row, rows as they are pulled. Not thread-safe. */
final class TableWriter {

    private final Flow flow;
    private final XmlWriter xml;
    private final Language language;
    /** How wide the text of a page is, in millimetres. */
    private final int page;

    private int tables;
    private long rows;

    TableWriter(Flow flow, Language language, int page) {
        this.page = page;
        this.flow = flow;
        this.xml = flow.xml();
        this.language = language;
    }

    /** How many rows have been written. */
    long rows() {
        return rows;
    }

    void write(CoreBlock.Table block, CellMarks marks) throws IOException {
        write(block, marks, Optional.empty());
    }

    /** Writes a table of which it is known where its figures come from. */
    void write(CoreBlock.Table block, CellMarks marks, Optional<Text> source) throws IOException {
        CellText cells = new CellText(block.table(), marks, language);
        ColumnShares shares = ColumnShares.of(cells, page);
        List<int[]> parts = shares.parts(marks);
        for (int i = 0; i < parts.size(); i++) {
            String which = parts.size() == 1 ? "" : " (" + (i + 1) + "/" + parts.size() + ")";
            CoreBlock.Table read = i == 0 ? block : quiet(block);
            long written = part(read, which, shares, parts.get(i), cells, source);
            if (written == 0) {
                return;
            }
            rows += i == 0 ? written : 0;
        }
    }

    /** The rows of a table that comes in several parts are told of with the first. */
    private static CoreBlock.Table quiet(CoreBlock.Table block) {
        return new CoreBlock.Table(block.caption(), block.table().quiet(), block.empty());
    }

    private long part(
            CoreBlock.Table block,
            String which,
            ColumnShares shares,
            int[] shown,
            CellText cells,
            Optional<Text> source)
            throws IOException {
        try (TableCursor cursor = block.table().open()) {
            if (!cursor.advance()) {
                empty(block, source);
                return 0;
            }
            Text caption = Spans.joined(block.caption(), which);
            flow.tableCaption(TextWords.TABLE.in(language), caption, source);
            int[] widths = shares.widths(shown);
            Columns columns = new Columns(block.table().schema().columns(), shown, widths);
            start(caption.plain(), widths, shares.isShort());
            head(columns);
            long row = 0;
            do {
                row(cursor, columns, row, cells);
                row++;
            } while (cursor.advance());
            xml.end();
            return row;
        }
    }

    private void empty(CoreBlock.Table block, Optional<Text> source) throws IOException {
        flow.startParagraph(StyleNames.LABEL);
        flow.spans().write(xml, block.caption());
        if (source.isPresent()) {
            flow.footnote(source.get());
        }
        xml.end();
        if (block.empty().isPresent()) {
            flow.paragraph(StyleNames.BODY, block.empty().get());
        }
    }

    /** Begins a table of two columns, the first of which is as wide as its texts, and of so many lines; to be ended. */
    void start(String title, List<String> first, int lines) throws IOException {
        start(title, ColumnShares.two(first, page), lines <= ColumnShares.FEW_ROWS);
    }

    private void start(String title, int[] widths, boolean isShort) throws IOException {
        tables++;
        TableFrame.start(xml, tables, title, widths, isShort);
    }

    /** Writes the header row of a table of ours. */
    void head(String... titles) throws IOException {
        startHead();
        for (String title : titles) {
            headCell(StyleNames.HEAD, title);
        }
        xml.end().end();
    }

    private void head(Columns columns) throws IOException {
        startHead();
        for (int i : columns.shown()) {
            headCell(
                    isNumber(columns.at(i)) ? StyleNames.NUMBER_HEAD : StyleNames.HEAD,
                    columns.at(i).title().in(language));
        }
        xml.end().end();
    }

    private void startHead() throws IOException {
        xml.start("table:table-header-rows");
        TableFrame.startRow(xml, false);
    }

    private void headCell(String style, String title) throws IOException {
        TableFrame.startCell(xml, TableFrame.HEAD, style);
        flow.spans().write(xml, title);
        xml.end().end();
    }

    private void row(TableCursor cursor, Columns columns, long row, CellText cells) throws IOException {
        TableFrame.startRow(xml, columns.isHigh(cursor));
        for (int i : columns.shown()) {
            TableFrame.startCell(xml, TableFrame.BODY, style(columns.at(i), i));
            if (!cursor.isNull(i)) {
                cell(cursor, cells, row, i);
            }
            xml.end().end();
        }
        xml.end();
    }

    private void cell(TableCursor cursor, CellText cells, long row, int i) throws IOException {
        Optional<CellMarks.Shown> mark = cells.mark(cursor, row, i);
        if (mark.isPresent()) {
            flow.spans().mark(xml, mark.get().status(), mark.get().words());
        } else {
            flow.spans().write(xml, cells.words(cursor, i));
        }
    }

    private static String style(TableColumn column, int i) {
        if (i == 0) {
            return StyleNames.ROW_HEAD;
        }
        return isNumber(column) ? StyleNames.NUMBER : StyleNames.CELL;
    }

    private static boolean isNumber(TableColumn column) {
        return column.type().isNumber();
    }
}
