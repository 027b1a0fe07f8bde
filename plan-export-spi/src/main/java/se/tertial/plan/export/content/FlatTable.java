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

    /**
     * The same table for a reading of which nobody is told. A table of a request tells of progress whenever it is read; who
     * reads it more than once, first to measure what is then written, reads it quietly all times but that of the writing.
     * Cancellation is heeded all the same.
     *
     * @return the table; this one where nobody is told anyway
     */
    default FlatTable quiet() {
        return this;
    }
}
