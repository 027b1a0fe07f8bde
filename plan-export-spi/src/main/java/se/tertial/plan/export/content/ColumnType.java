package se.tertial.plan.export.content;

/** The types of column. Each says which method of {@link TableCursor} gives its values. */
public enum ColumnType {
    /** Text; {@link TableCursor#text}. */
    STRING,
    /** A whole number; {@link TableCursor#integer}. */
    INTEGER,
    /** A decimal number whose trailing zeros count; {@link TableCursor#decimal}. */
    DECIMAL,
    /** A share in percent, 12.5 for 12.5 %; {@link TableCursor#decimal}. */
    PERCENT,
    /** A day; {@link TableCursor#date}. */
    DATE,
    /** True or false; {@link TableCursor#bool}. */
    BOOLEAN,
    /** A status as judged by somebody; {@link TableCursor#status}. */
    STATUS;

    /** {@return whether the values are numbers, which stand under each other from the right} */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == PERCENT;
    }
}
