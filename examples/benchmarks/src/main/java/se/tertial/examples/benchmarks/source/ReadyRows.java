package se.tertial.examples.benchmarks.source;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.text.Language;

/**
 * What the peers are given: the cells of our table as strings, made before anything is measured.
 *
 * @param columns the columns of the table
 * @param rows the cells, row by row; null where there is no value
 */
public record ReadyRows(List<TableColumn> columns, List<@Nullable String[]> rows) {

    /** The rows of the table of a source; of a source that repeats itself the first follow-up is held, and repeated. */
    public static ReadyRows of(FollowUps source) {
        FlatTable table = Ours.table(source);
        int width = table.schema().columns().size();
        List<@Nullable String[]> rows = new ArrayList<>();
        try (TableCursor cursor = table.open()) {
            while (rows.size() < FollowUps.DIFFERENT && cursor.advance()) {
                @Nullable String[] cells = new @Nullable String[width];
                for (int i = 0; i < width; i++) {
                    cells[i] = cursor.isNull(i) ? null : cursor.text(i);
                }
                rows.add(cells);
            }
        }
        return new ReadyRows(table.schema().columns(), new Repeated<>(rows, source.rows()));
    }

    /** The names of the columns, as they head a CSV file of ours. */
    public String[] names() {
        return columns.stream().map(TableColumn::name).toArray(String[]::new);
    }

    /** The titles of the columns, as they head a table for readers. */
    public String[] titles() {
        return columns.stream().map(column -> column.title().in(Language.SV)).toArray(String[]::new);
    }

    /** A few elements again and again. */
    private static final class Repeated<E> extends AbstractList<E> implements RandomAccess {

        private final List<E> held;
        private final int size;

        Repeated(List<E> held, int size) {
            this.held = held;
            this.size = size;
        }

        @Override
        public E get(int index) {
            return held.get(index % held.size());
        }

        @Override
        public int size() {
            return size;
        }
    }
}
