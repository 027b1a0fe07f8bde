package se.tertial.plan.exporter.odf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.exporter.odf.OdsFile.Value;
import se.tertial.plan.model.text.Language;

/** What a reader is to find in a sheet. */
public final class Expected {

    private Expected() {}

    /** The titles, and then the rows. */
    public static List<List<@Nullable Value>> rows(FlatTable table, Language language) {
        List<TableColumn> columns = table.schema().columns();
        List<List<@Nullable Value>> rows = new ArrayList<>();
        List<@Nullable Value> titles = new ArrayList<>();
        columns.forEach(column -> titles.add(string(column.title().in(language))));
        rows.add(titles);
        try (TableCursor cursor = table.open()) {
            while (cursor.advance()) {
                List<@Nullable Value> row = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.add(cursor.isNull(i) ? null : value(cursor, columns.get(i), i, language));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Value value(TableCursor cursor, TableColumn column, int i, Language language) {
        return switch (column.type()) {
            case STRING -> string(column.inWords(cursor.words(i, language).plain(), language));
            case STATUS -> string(cursor.status(i).text());
            case INTEGER ->
                new Value(cursor.text(i).replace("-", "").length() <= 15 ? "float" : "string", cursor.text(i));
            case DECIMAL -> decimal(cursor.decimal(i));
            case PERCENT -> percent(cursor.decimal(i));
            case DATE -> date(cursor.date(i));
            case BOOLEAN -> new Value("boolean", Boolean.toString(cursor.bool(i)));
        };
    }

    private static Value decimal(BigDecimal value) {
        return new Value(value.precision() <= 15 ? "float" : "string", value.toPlainString());
    }

    private static Value percent(BigDecimal value) {
        return new Value("percentage", value.movePointLeft(2).toPlainString());
    }

    private static Value date(LocalDate value) {
        boolean known = value.getYear() < 10_000 && value.isAfter(LocalDate.of(1900, 2, 28));
        return new Value(known ? "date" : "string", value.toString());
    }

    /** A text whose lines end in LF, and in which what XML cannot hold is replaced. */
    static Value string(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder held = new StringBuilder();
        lines.codePoints()
                .map(c -> c == '\t' || c == '\n' || (c >= ' ' && !isSurrogate(c) && c != 0xFFFE && c != 0xFFFF)
                        ? c
                        : 0xFFFD)
                .forEach(held::appendCodePoint);
        return new Value("string", held.toString());
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }
}
