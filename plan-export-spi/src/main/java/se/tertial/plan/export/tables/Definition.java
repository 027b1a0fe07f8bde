package se.tertial.plan.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.content.TableSchema;
import se.tertial.plan.model.identity.Ref;

/** A table as a list of columns, each with its name, its type and the way from a row to its value. */
final class Definition<R> {

    private final String id;
    private final Supplier<? extends Rows<R>> rows;
    private final List<TableColumn> columns = new ArrayList<>();
    private final List<Function<? super R, ? extends Optional<?>>> values = new ArrayList<>();

    /** A table without columns yet; titles and descriptions come from the words of the id. */
    Definition(String id, Supplier<? extends Rows<R>> rows) {
        this.id = id;
        this.rows = rows;
    }

    /** Adds a column that has a value in each row. */
    Definition<R> always(String name, ColumnType type, Function<? super R, ?> value) {
        columns.add(column(name, type, false));
        values.add(row -> Optional.of(value.apply(row)));
        return this;
    }

    /** Adds a column that may be null. */
    Definition<R> maybe(String name, ColumnType type, Function<? super R, ? extends Optional<?>> value) {
        columns.add(column(name, type, true));
        values.add(value);
        return this;
    }

    /** Adds two columns: the kind and the id of a referenced object. */
    Definition<R> reference(String name, Function<? super R, Optional<Ref>> ref) {
        maybe(
                name + "_kind",
                ColumnType.STRING,
                row -> ref.apply(row).map(its -> its.kind().code()));
        return maybe(
                name + "_id",
                ColumnType.STRING,
                row -> ref.apply(row).map(its -> its.id().value()));
    }

    FlatTable table() {
        return new DefinedTable<>(
                new TableSchema(id, TableWords.title(id), TableWords.description(id), columns),
                rows,
                List.copyOf(values));
    }

    private TableColumn column(String name, ColumnType type, boolean nullable) {
        return new TableColumn(name, type, nullable, TableWords.title(id, name), TableWords.description(id, name));
    }

    private record DefinedTable<R>(
            TableSchema schema,
            Supplier<? extends Rows<R>> rows,
            List<Function<? super R, ? extends Optional<?>>> values)
            implements FlatTable {

        @Override
        public TableCursor open() {
            return new RowCursor<>(schema, rows.get(), values);
        }
    }
}
