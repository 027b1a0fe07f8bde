package se.tertial.plan.exporter.odf.text;

import java.util.Optional;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.exporter.odf.style.StatusLook;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/**
 * What readers see in the cells of a table: codes as words, numbers as they are written in the language, statuses as marks.
 *
 * @param table the table, for its columns
 * @param marks what is known of cells beyond their text
 * @param language the language of the report
 */
record CellText(FlatTable table, CellMarks marks, Language language) {

    TableColumn column(int i) {
        return table.schema().columns().get(i);
    }

    String title(int i) {
        return column(i).title().in(language);
    }

    /** The mark in a cell, if it has one; rows and columns count from 0. */
    Optional<CellMarks.Shown> mark(TableCursor cursor, long row, int i) {
        Optional<CellMarks.Shown> known = marks.at(row, i);
        if (known.isPresent() || column(i).type() != ColumnType.STATUS) {
            return known;
        }
        StatusMark status = cursor.status(i);
        return Optional.of(new CellMarks.Shown(status, Text.of(status.text())));
    }

    /** The words in a cell without a mark that is not empty. */
    Text words(TableCursor cursor, int i) {
        return column(i).codes().isEmpty()
                ? cursor.words(i, language)
                : Text.of(column(i).inWords(cursor.text(i), language));
    }

    /** All letters in a cell, empty if it is. */
    String letters(TableCursor cursor, long row, int i) {
        if (cursor.isNull(i)) {
            return "";
        }
        return mark(cursor, row, i)
                .map(CellText::letters)
                .orElseGet(() -> words(cursor, i).plain());
    }

    private static String letters(CellMarks.Shown mark) {
        String symbol = StatusLook.of(mark.status()).symbol();
        String words = mark.words().plain();
        return symbol.isEmpty() ? words : symbol + Spans.JOIN + words;
    }
}
