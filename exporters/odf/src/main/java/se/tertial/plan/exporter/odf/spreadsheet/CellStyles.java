package se.tertial.plan.exporter.odf.spreadsheet;

import se.tertial.plan.export.content.TableColumn;

/** The names of the styles of cells. */
final class CellStyles {

    static final String HEADER = "Header";
    static final String NUMBER_HEADER = "Number_header";
    static final String TEXT = "Text";
    static final String WORD = "Word";
    static final String NUMBER = "Number";
    static final String DECIMAL = "Decimal";
    static final String DAY = "Day";
    static final String TRUTH = "Truth";

    private CellStyles() {}

    /** Decimal numbers with so many decimals. */
    static String decimals(int count) {
        return DECIMAL + "_" + count;
    }

    /** The style of the title of a column: over numbers, it stands where they end. */
    static String header(TableColumn column) {
        return switch (column.type()) {
            case INTEGER, DECIMAL -> NUMBER_HEADER;
            case STRING, STATUS, DATE, BOOLEAN -> HEADER;
        };
    }

    /** The style of the cells of a column that have none of their own. */
    static String of(TableColumn column) {
        return switch (column.type()) {
            case STRING -> column.codes().isEmpty() ? TEXT : WORD;
            case STATUS -> TEXT;
            case INTEGER -> NUMBER;
            case DECIMAL -> DECIMAL;
            case DATE -> DAY;
            case BOOLEAN -> TRUTH;
        };
    }
}
