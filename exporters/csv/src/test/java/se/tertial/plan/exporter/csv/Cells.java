package se.tertial.plan.exporter.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.text.Language;

/** What a reader is to find in a file: the first line, then a list of cells for each row. A null is an empty text to it. */
final class Cells {

    private Cells() {}

    static List<List<String>> of(FlatTable table, CsvProfile profile) {
        boolean excel = profile == CsvProfile.EXCEL_SV;
        List<TableColumn> columns = table.schema().columns();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream()
                .map(its -> excel ? its.title().sv() : its.name())
                .toList());
        try (TableCursor cursor = table.open()) {
            while (cursor.advance()) {
                rows.add(IntStream.range(0, columns.size())
                        .mapToObj(i -> excel ? excel(cursor, columns.get(i), i) : plain(cursor, i))
                        .toList());
            }
        }
        return rows;
    }

    private static String plain(TableCursor cursor, int i) {
        return cursor.isNull(i) ? "" : cursor.text(i);
    }

    private static String excel(TableCursor cursor, TableColumn column, int i) {
        if (cursor.isNull(i)) {
            return "";
        }
        return switch (column.type()) {
            case STRING -> harmless(column.inWords(cursor.text(i), Language.SV));
            case STATUS -> harmless(cursor.text(i));
            case INTEGER, DATE -> cursor.text(i);
            case DECIMAL, PERCENT -> cursor.decimal(i).toPlainString().replace('.', ',');
            case BOOLEAN -> cursor.bool(i) ? "SANT" : "FALSKT";
        };
    }

    private static String harmless(String text) {
        return Formulas.needsApostrophe(text) ? "'" + text : text;
    }
}
