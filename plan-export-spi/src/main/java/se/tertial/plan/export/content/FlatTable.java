package se.tertial.plan.export.content;

/**
 * A table without nesting: a schema, and rows that are pulled one by one and never held. Thread-safe if its source is.
 */
public interface FlatTable {

    /** {@return the form of the table, equal at every call} */
    TableSchema schema();

    /**
     * Goes through the rows from the first. A table may be opened again and again, and gives the same rows in the same order
     * each time.
     *
     * @return a new cursor before the first row, for the caller to close
     */
    TableCursor open();
}
