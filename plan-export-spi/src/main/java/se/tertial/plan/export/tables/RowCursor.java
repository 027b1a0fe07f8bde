package se.tertial.plan.export.tables;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.CellCursor;
import se.tertial.plan.export.content.TableSchema;

/** A cursor that makes the cells of a row when it comes to it. */
final class RowCursor<R> extends CellCursor {

    /** The way from a row to the value of one column; null if it has none. */
    interface Column<R> {

        @Nullable
        Object value(R row);
    }

    private final Rows<R> rows;
    private final List<Column<? super R>> columns;
    private final @Nullable Object[] cells;
    private boolean atRow;

    RowCursor(TableSchema schema, Rows<R> rows, List<Column<? super R>> columns) {
        super(schema);
        this.rows = rows;
        this.columns = columns;
        this.cells = new @Nullable Object[columns.size()];
    }

    @Override
    public boolean advance() {
        atRow = rows.advance();
        if (atRow) {
            R row = rows.row();
            for (int i = 0; i < cells.length; i++) {
                cells[i] = columns.get(i).value(row);
            }
        }
        return atRow;
    }

    @Override
    public OptionalLong size() {
        return rows.size();
    }

    @Override
    public void close() {
        atRow = false;
        rows.close();
    }

    @Override
    protected @Nullable Object cell(int column) {
        if (!atRow) {
            throw noRow();
        }
        return cells[column];
    }
}
