package se.tertial.plan.exporter.odf.text;

import java.util.List;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;

/** The columns of a table that one table of the text shows, and how wide each of these is. */
final class Columns {

    /** A row whose highest cell has more lines may be broken over pages. */
    private static final int HIGH = 14;

    private static final double LETTERS_PER_MILLIMETRE = 0.55;

    private final List<TableColumn> all;
    private final int[] shown;
    private final int[] widths;

    Columns(List<TableColumn> all, int[] shown, int[] widths) {
        this.all = all;
        this.shown = shown;
        this.widths = widths;
    }

    /** The columns that are shown, by their places in the table. */
    int[] shown() {
        return shown;
    }

    TableColumn at(int column) {
        return all.get(column);
    }

    /** Whether the row at which a cursor stands is too high to be kept on one page. */
    boolean isHigh(TableCursor cursor) {
        for (int i = 0; i < shown.length; i++) {
            boolean is = !cursor.isNull(shown[i])
                    && cursor.text(shown[i]).length() > HIGH * widths[i] * LETTERS_PER_MILLIMETRE;
            if (is) {
                return true;
            }
        }
        return false;
    }
}
