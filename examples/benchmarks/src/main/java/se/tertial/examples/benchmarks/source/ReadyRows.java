package se.tertial.examples.benchmarks.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.text.Language;

/**
 * What the peers are given: the cells of our table as strings, made before anything is measured.
 *
 * @param columns the columns of the table
 * @param rows the cells, row by row; null where there is no value
 */
public record ReadyRows(List<TableColumn> columns, List<@Nullable String[]> rows) {

    /** The rows of the table of a source. */
    public static ReadyRows of(PlanSource source) {
        FlatTable table = Ours.table(source);
        int width = table.schema().columns().size();
        List<@Nullable String[]> rows = new ArrayList<>();
        try (TableCursor cursor = table.open()) {
            while (cursor.advance()) {
                @Nullable String[] cells = new @Nullable String[width];
                for (int i = 0; i < width; i++) {
                    cells[i] = cursor.isNull(i) ? null : cursor.text(i);
                }
                rows.add(cells);
            }
        }
        return new ReadyRows(table.schema().columns(), rows);
    }

    /** The names of the columns, as they head a CSV file of ours. */
    public String[] names() {
        return columns.stream().map(TableColumn::name).toArray(String[]::new);
    }

    /** The titles of the columns, as they head a table for readers. */
    public String[] titles() {
        return columns.stream().map(column -> column.title().in(Language.SV)).toArray(String[]::new);
    }
}
