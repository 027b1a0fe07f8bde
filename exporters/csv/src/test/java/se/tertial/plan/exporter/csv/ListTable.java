package se.tertial.plan.exporter.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.content.TableSchema;
import se.tertial.plan.rules.Bilingual;

/** A table of any cells. */
record ListTable(TableSchema schema, List<@Nullable Object[]> rows) implements FlatTable {

    /** A table whose columns are named a, b, c …. */
    static ListTable of(List<ColumnType> types, List<@Nullable Object[]> rows) {
        List<TableColumn> columns = IntStream.range(0, types.size())
                .mapToObj(i -> column(Character.toString('a' + i), types.get(i)))
                .toList();
        Bilingual words = Bilingual.of("Prov", "Sample");
        return new ListTable(new TableSchema("sample", words, words, columns), rows);
    }

    /** A table of texts. */
    static ListTable ofTexts(@Nullable String[]... rows) {
        List<ColumnType> types =
                Arrays.stream(rows[0]).map(text -> ColumnType.STRING).toList();
        return of(types, Arrays.stream(rows).<@Nullable Object[]>map(row -> row).toList());
    }

    private static TableColumn column(String name, ColumnType type) {
        Bilingual title = Bilingual.of("Kolumn " + name, "Column " + name);
        return new TableColumn(name, type, true, title, title);
    }

    @Override
    public TableCursor open() {
        return new Cursor(rows);
    }

    private static final class Cursor implements TableCursor {

        private final List<@Nullable Object[]> rows;
        private int next;

        Cursor(List<@Nullable Object[]> rows) {
            this.rows = rows;
        }

        @Override
        public boolean advance() {
            return next++ < rows.size();
        }

        @Override
        public boolean isNull(int column) {
            return rows.get(next - 1)[column] == null;
        }

        @Override
        public String text(int column) {
            Object value = value(column);
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }

        @Override
        public long integer(int column) {
            return (Long) value(column);
        }

        @Override
        public BigDecimal decimal(int column) {
            return (BigDecimal) value(column);
        }

        @Override
        public LocalDate date(int column) {
            return (LocalDate) value(column);
        }

        @Override
        public boolean bool(int column) {
            return (Boolean) value(column);
        }

        @Override
        public StatusMark status(int column) {
            return (StatusMark) value(column);
        }

        @Override
        public void close() {
            next = rows.size() + 1;
        }

        private Object value(int column) {
            return Objects.requireNonNull(rows.get(next - 1)[column]);
        }
    }
}
