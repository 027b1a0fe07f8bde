package se.tertial.plan.export.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Numerals;

/**
 * A cursor for whoever has the cells of a row as values: it gives them as each type asks, and refuses what is null or of
 * another type. Not thread-safe.
 */
public abstract class CellCursor implements TableCursor {

    private final TableSchema schema;

    /**
     * A cursor before the first row.
     *
     * @param schema the form of the table
     */
    protected CellCursor(TableSchema schema) {
        this.schema = schema;
    }

    /**
     * The value of a cell of the row where the cursor stands: a {@link Text} or {@link String} for
     * {@link ColumnType#STRING}, a {@link Long} for {@link ColumnType#INTEGER}, a {@link BigDecimal} for
     * {@link ColumnType#DECIMAL} and {@link ColumnType#PERCENT}, a {@link LocalDate}, a {@link Boolean} or a
     * {@link StatusMark} for the others. A text has no translations, and parts of it without a language are in that of the
     * table.
     *
     * @param column the column
     * @return the value; null if there is none
     * @throws IllegalStateException if the cursor {@linkplain #noRow() stands at no row}
     * @throws IndexOutOfBoundsException if there is no such column
     */
    protected abstract @Nullable Object cell(int column);

    /** {@return what to throw where the cursor stands at no row} */
    protected static IllegalStateException noRow() {
        return new IllegalStateException("The cursor stands at no row: call advance() and heed its answer");
    }

    @Override
    public final boolean isNull(int column) {
        return cell(column) == null;
    }

    @Override
    public final String text(int column) {
        Object value = value(column);
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @Override
    public final Text words(int column, Language language) {
        Object value = value(column);
        if (value instanceof Text text) {
            return text;
        }
        if (value instanceof BigDecimal number) {
            boolean percent = schema.columns().get(column).type() == ColumnType.PERCENT;
            return Text.of(percent ? Numerals.percent(number, language) : Numerals.decimal(number, language));
        }
        return Text.of(value instanceof Long number ? Numerals.integer(number, language) : value.toString());
    }

    @Override
    public final long integer(int column) {
        return (Long) value(column);
    }

    @Override
    public final BigDecimal decimal(int column) {
        return (BigDecimal) value(column);
    }

    @Override
    public final LocalDate date(int column) {
        return (LocalDate) value(column);
    }

    @Override
    public final boolean bool(int column) {
        return (Boolean) value(column);
    }

    @Override
    public final StatusMark status(int column) {
        return (StatusMark) value(column);
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
