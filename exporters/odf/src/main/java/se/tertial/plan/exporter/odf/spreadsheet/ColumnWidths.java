package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/**
 * How wide columns are to be: what they hold, as far as it has been seen, within bounds; longer text is wrapped. Widths are steps, so that
 * their styles can be written before the first row. Not thread-safe.
 */
final class ColumnWidths {

    private static final int STEP = 5;
    private static final int LEAST = 15;
    private static final int MOST = 90;
    /** Of an average character in the face and size of cells. */
    private static final double CHARACTER = 1.85;
    /** Of the button of the filter, and of bold letters. */
    private static final int HEADER_EXTRA = 7;

    private static final int MARGIN = 4;

    private final int[] widths;

    ColumnWidths(int columns) {
        widths = new int[columns];
    }

    /** Makes room for a title: it may be wrapped between words, but no word is cut. */
    void title(int column, String title) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            if (i == title.length() || title.charAt(i) == ' ') {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        fit(column, longest, HEADER_EXTRA);
    }

    /** Makes room for a line of so many characters. */
    void cell(int column, int characters) {
        fit(column, characters, MARGIN);
    }

    /** The width of a column in millimetres. */
    int width(int column) {
        return Math.max(LEAST, widths[column]);
    }

    int total() {
        int total = 0;
        for (int i = 0; i < widths.length; i++) {
            total += width(i);
        }
        return total;
    }

    /** The style of a column. */
    String style(int column) {
        return name(width(column));
    }

    /** Writes the styles of all widths. */
    static void writeStyles(XmlWriter xml) throws IOException {
        for (int width = LEAST; width <= MOST; width += STEP) {
            xml.start("style:style").attribute("style:name", name(width)).attribute("style:family", "table-column");
            xml.start("style:table-column-properties")
                    .attribute("style:column-width", width + "mm")
                    .end();
            xml.end();
        }
    }

    private void fit(int column, int characters, int extra) {
        double needed = Math.min(MOST, characters * CHARACTER + extra);
        int steps = (int) Math.ceil(needed / STEP);
        widths[column] = Math.max(widths[column], Math.min(MOST, steps * STEP));
    }

    private static String name(int width) {
        return "co" + width;
    }
}
