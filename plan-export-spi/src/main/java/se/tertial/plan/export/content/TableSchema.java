package se.tertial.plan.export.content;

import java.util.List;
import java.util.Objects;
import se.tertial.plan.rules.Bilingual;

/**
 * The form of a table. Immutable and thread-safe.
 *
 * @param id the name for programs and files, such as {@code time-frames}
 * @param title what it is called, for people
 * @param description what one row is, in a sentence
 * @param columns the columns, at least one, no two of the same name
 */
public record TableSchema(String id, Bilingual title, Bilingual description, List<TableColumn> columns) {

    /** Checks the columns. */
    public TableSchema {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        columns = List.copyOf(columns);
        long names = columns.stream().map(TableColumn::name).distinct().count();
        if (columns.isEmpty() || names < columns.size()) {
            throw new IllegalArgumentException(
                    "Table '" + id + "' needs at least one column, and no two of the same name");
        }
    }
}
