package se.tertial.plan.exporter.csv;

import java.io.IOException;
import se.tertial.plan.export.content.TableCursor;

/** Writes the cells of one column, those that are not null. */
@FunctionalInterface
interface ColumnWriter {

    /** Writes the cell of the row at which the cursor stands. */
    void write(TableCursor row) throws IOException;
}
