package se.tertial.plan.export.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/**
 * A walk over the rows of a table. Columns count from 0. Values are valid until the next {@link #advance()}. Not
 * thread-safe.
 *
 * <p>The methods that give a value throw {@link IllegalStateException} when the cursor stands at no row or the cell is null,
 * {@link IndexOutOfBoundsException} when there is no such column, and {@link ClassCastException} when the column is of another
 * type. A cursor over a file or database may fail with {@link java.io.UncheckedIOException} while advancing.
 */
public interface TableCursor extends AutoCloseable {

    /**
     * Goes to the next row.
     *
     * @return false if there is none left
     */
    boolean advance();

    /**
     * How many rows the walk has in all, those behind it included.
     *
     * @return the number; empty where only walking would tell
     */
    default OptionalLong size() {
        return OptionalLong.empty();
    }

    /**
     * Whether a cell is null, which differs from an empty text.
     *
     * @param column the column
     * @return true if there is no value
     */
    boolean isNull(int column);

    /**
     * A cell of any type as text, the same on every machine: a day as {@code 2024-08-31}, a number with a decimal point and
     * without grouping, {@code true} or {@code false}, a status as printed.
     *
     * @param column the column
     * @return the text
     */
    String text(int column);

    /**
     * A cell of any type as text for readers: as {@link #text}, with the language of parts where the table knows it, and numbers as
     * {@link se.tertial.plan.rules.Numerals} has them, with their sign where they are in percent.
     *
     * @param column the column
     * @param language the language of the document that the cell stands in, in which numbers are written
     * @return the text; parts without a language are in that of the table
     */
    default Text words(int column, Language language) {
        return Text.of(text(column));
    }

    /**
     * A cell of the type {@link ColumnType#INTEGER}.
     *
     * @param column the column
     * @return the number
     */
    long integer(int column);

    /**
     * A cell of the type {@link ColumnType#DECIMAL} or {@link ColumnType#PERCENT}.
     *
     * @param column the column
     * @return the number; trailing zeros count
     */
    BigDecimal decimal(int column);

    /**
     * A cell of the type {@link ColumnType#DATE}.
     *
     * @param column the column
     * @return the day
     */
    LocalDate date(int column);

    /**
     * A cell of the type {@link ColumnType#BOOLEAN}.
     *
     * @param column the column
     * @return true or false
     */
    boolean bool(int column);

    /**
     * A cell of the type {@link ColumnType#STATUS}.
     *
     * @param column the column
     * @return the status
     */
    StatusMark status(int column);

    /** Gives back what the cursor holds; may be called more than once. */
    @Override
    void close();
}
