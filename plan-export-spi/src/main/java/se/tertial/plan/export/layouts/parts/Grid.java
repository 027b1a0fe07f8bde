package se.tertial.plan.export.layouts.parts;

import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.TableColumn;

/** A small table of a layout; titles and descriptions come from the words {@code grid.ID} and {@code grid.ID.COLUMN}. */
public final class Grid {

    private final String id;
    private final InMemoryTable.Builder table;

    private Grid(String id) {
        this.id = id;
        this.table = InMemoryTable.builder(id, Reader.words("grid." + id), Reader.words("grid." + id + ".is"));
    }

    public static Grid of(String id) {
        return new Grid(id);
    }

    /** A column of texts that may be missing. */
    public Grid text(String name) {
        return column(name, ColumnType.STRING);
    }

    public Grid number(String name) {
        return column(name, ColumnType.INTEGER);
    }

    public Grid day(String name) {
        return column(name, ColumnType.DATE);
    }

    public Grid row(@Nullable Object... cells) {
        table.row(cells);
        return this;
    }

    public FlatTable table() {
        return table.build();
    }

    private Grid column(String name, ColumnType type) {
        String key = "grid." + id + "." + name;
        table.column(new TableColumn(name, type, true, Reader.words(key), Reader.words(key)));
        return this;
    }
}
