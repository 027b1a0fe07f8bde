package se.tertial.plan.export.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/**
 * A small table whose rows are in memory: for layouts, and for what an author of one has counted. Immutable and thread-safe.
 *
 * <pre>{@code
 * FlatTable table = InMemoryTable.builder("answers", titles, description)
 *         .column(new TableColumn("body", ColumnType.STRING, false, body, bodyIs))
 *         .column(new TableColumn("answers", ColumnType.INTEGER, false, answers, answersIs))
 *         .row("Trafiknämnden", 4)
 *         .build();
 * }</pre>
 */
public final class InMemoryTable implements FlatTable {

    private final TableSchema schema;
    private final List<List<@Nullable Object>> rows;

    private InMemoryTable(TableSchema schema, List<List<@Nullable Object>> rows) {
        this.schema = schema;
        this.rows = List.copyOf(rows);
    }

    /**
     * Starts a table without columns.
     *
     * @param id its name for programs and files
     * @param title what it is called, for people
     * @param description what one row is, in a sentence
     * @return a new builder
     */
    public static Builder builder(String id, Bilingual title, Bilingual description) {
        return new Builder(id, title, description);
    }

    @Override
    public TableSchema schema() {
        return schema;
    }

    @Override
    public TableCursor open() {
        return new Cursor(schema, rows);
    }

    /** {@return how many rows there are} */
    public int size() {
        return rows.size();
    }

    /** Builds an {@link InMemoryTable}; not thread-safe. All columns come before the first row. */
    public static final class Builder {

        private final String id;
        private final Bilingual title;
        private final Bilingual description;
        private final List<TableColumn> columns = new ArrayList<>();
        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        private Builder(String id, Bilingual title, Bilingual description) {
            this.id = id;
            this.title = title;
            this.description = description;
        }

        /**
         * Adds a column.
         *
         * @param column the column
         * @return this builder
         * @throws IllegalStateException if there are rows already
         */
        public Builder column(TableColumn column) {
            if (!rows.isEmpty()) {
                throw new IllegalStateException(
                        "Table '" + id + "' has rows already; add all columns before the first");
            }
            columns.add(column);
            return this;
        }

        /**
         * Adds a row.
         *
         * @param cells a value for each column: a {@link Text} or {@link String} for {@link ColumnType#STRING}, an
         *     {@link Integer} or {@link Long}, a {@link BigDecimal}, a {@link LocalDate}, a {@link Boolean} or a
         *     {@link StatusMark} for the others; null where the column may be null
         * @return this builder
         * @throws IllegalArgumentException if there are more or fewer cells than columns, or one is of another type
         */
        public Builder row(@Nullable Object... cells) {
            return row(Arrays.asList(cells));
        }

        /**
         * Adds a row, as {@link #row(Object...)}.
         *
         * @param cells a value for each column
         * @return this builder
         * @throws IllegalArgumentException if there are more or fewer cells than columns, or one is of another type
         */
        public Builder row(List<? extends @Nullable Object> cells) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of table '" + id + "' has " + columns.size() + " cells, not " + cells.size());
            }
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                row.add(cell(columns.get(i), cells.get(i)));
            }
            rows.add(Collections.unmodifiableList(row));
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the table
         * @throws IllegalArgumentException if it has no columns, or two of the same name
         */
        public InMemoryTable build() {
            return new InMemoryTable(new TableSchema(id, title, description, columns), rows);
        }

        private @Nullable Object cell(TableColumn column, @Nullable Object value) {
            Object cell = value instanceof Integer number ? Long.valueOf(number) : value;
            if (cell == null ? !column.nullable() : !isOf(column.type(), cell)) {
                throw new IllegalArgumentException("Column '" + column.name() + "' of table '" + id + "' holds "
                        + column.type() + (column.nullable() ? " or null" : "") + ", not " + cell);
            }
            return cell;
        }

        private static boolean isOf(ColumnType type, Object cell) {
            return switch (type) {
                case STRING -> cell instanceof String || cell instanceof Text;
                case INTEGER -> cell instanceof Long;
                case DECIMAL, PERCENT -> cell instanceof BigDecimal;
                case DATE -> cell instanceof LocalDate;
                case BOOLEAN -> cell instanceof Boolean;
                case STATUS -> cell instanceof StatusMark;
            };
        }
    }

    private static final class Cursor extends CellCursor {

        private final Iterator<List<@Nullable Object>> rows;
        private final int size;
        private @Nullable List<@Nullable Object> row;

        Cursor(TableSchema schema, List<List<@Nullable Object>> rows) {
            super(schema);
            this.rows = rows.iterator();
            this.size = rows.size();
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(size);
        }

        @Override
        public boolean advance() {
            row = rows.hasNext() ? rows.next() : null;
            return row != null;
        }

        @Override
        public void close() {
            row = null;
        }

        @Override
        protected @Nullable Object cell(int column) {
            List<@Nullable Object> at = row;
            if (at == null) {
                throw noRow();
            }
            return at.get(column);
        }
    }
}
