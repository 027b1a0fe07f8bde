package se.tertial.plan.export.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.content.TableSchema;

/** A cursor that makes the cells of a row when it comes to it. */
final class RowCursor<R> implements TableCursor {

    private final TableSchema schema;
    private final Rows<R> rows;
    private final List<Function<? super R, ? extends Optional<?>>> values;
    private final @Nullable Object[] cells;
    private boolean atRow;

    RowCursor(TableSchema schema, Rows<R> rows, List<Function<? super R, ? extends Optional<?>>> values) {
        this.schema = schema;
        this.rows = rows;
        this.values = values;
        this.cells = new @Nullable Object[values.size()];
    }

    @Override
    public boolean advance() {
        atRow = rows.advance();
        if (atRow) {
            R row = rows.row();
            for (int i = 0; i < cells.length; i++) {
                Optional<?> value = values.get(i).apply(row);
                cells[i] = value.isPresent() ? value.get() : null;
            }
        }
        return atRow;
    }

    @Override
    public OptionalLong size() {
        return rows.size();
    }

    @Override
    public boolean isNull(int column) {
        return cell(column) == null;
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
        atRow = false;
        rows.close();
    }

    private @Nullable Object cell(int column) {
        if (!atRow) {
            throw new IllegalStateException("The cursor stands at no row: call advance() and heed its answer");
        }
        return cells[column];
    }

    private Object value(int column) {
        Object value = cell(column);
        if (value == null) {
            throw new IllegalStateException(
                    "Column '" + schema.columns().get(column).name() + "' is null here: ask isNull() first");
        }
        return value;
    }
}
