package se.tertial.plan.exporter.text;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.text.Language;

/**
 * Writes a table: side by side if the columns fit on a line, else row by row with a line for each cell. The table is read twice,
 * first to measure it, and no row is held.
 */
final class TextTable {

    private static final String BETWEEN = "  ";

    private final Page page;
    private final PlainWords words;
    private final FlatTable table;
    private final Language language;
    private final List<TableColumn> columns;
    private final List<String> titles;
    private final int[] natural;
    private final int[] least;
    private long rows;

    TextTable(Page page, PlainWords words, FlatTable table, Language language) {
        this.page = page;
        this.words = words;
        this.table = table;
        this.language = language;
        this.columns = table.schema().columns();
        this.titles =
                columns.stream().map(column -> column.title().in(language)).toList();
        this.natural = new int[columns.size()];
        this.least = new int[columns.size()];
    }

    /** Writes the rows; gives how many there are. Nothing is written if there are none. */
    long write() {
        measure();
        int room = page.width() - BETWEEN.length() * (columns.size() - 1);
        if (rows == 0 || sum(least) > room) {
            oneByOne();
        } else {
            sideBySide(widths(room), sum(natural) > room);
        }
        return rows;
    }

    private void measure() {
        for (int i = 0; i < natural.length; i++) {
            measure(i, titles.get(i));
        }
        try (TableCursor cursor = table.quiet().open()) {
            while (cursor.advance()) {
                rows++;
                for (int i = 0; i < natural.length; i++) {
                    measure(i, cell(cursor, i));
                }
            }
        }
    }

    private void measure(int column, String text) {
        natural[column] = Math.max(natural[column], Wrapping.longestLine(text));
        least[column] = Math.max(least[column], Wrapping.longestWord(text));
    }

    /** Columns that need no more than their share get all that they need; the others share the rest. */
    private int[] widths(int room) {
        int[] widths = least.clone();
        for (int left = room - sum(least); left > 0; left--) {
            int narrowest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] < natural[i] && (narrowest < 0 || widths[i] < widths[narrowest])) {
                    narrowest = i;
                }
            }
            if (narrowest < 0) {
                break;
            }
            widths[narrowest]++;
        }
        return widths;
    }

    private void sideBySide(int[] widths, boolean apart) {
        row(titles, widths);
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        page.line(String.join(BETWEEN, rules));
        try (TableCursor cursor = table.open()) {
            boolean first = true;
            while (cursor.advance()) {
                if (apart && !first) {
                    page.gap();
                }
                row(cells(cursor), widths);
                first = false;
            }
        }
    }

    private void row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = Wrapping.lines(cells.get(i), widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                List<String> lines = wrapped.get(i);
                parts.add(padded(line < lines.size() ? lines.get(line) : "", widths[i], isNumber(i)));
            }
            page.line(String.join(BETWEEN, parts));
        }
    }

    /** Writes nothing where there is no row, but reads it, so that also an empty table is told of. */
    private void oneByOne() {
        try (TableCursor cursor = table.open()) {
            while (cursor.advance()) {
                page.gap();
                List<String> cells = cells(cursor);
                page.wrapped("", "", cells.get(0));
                for (int i = 1; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty()) {
                        page.wrapped(BETWEEN, BETWEEN + BETWEEN, titles.get(i) + ": " + cells.get(i));
                    }
                }
            }
        }
    }

    private List<String> cells(TableCursor cursor) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(cursor, i));
        }
        return cells;
    }

    private String cell(TableCursor cursor, int column) {
        return cursor.isNull(column) ? "" : words.of(cursor.words(column, language));
    }

    private boolean isNumber(int column) {
        return columns.get(column).type().isNumber();
    }

    private static String padded(String text, int width, boolean right) {
        String space = " ".repeat(Math.max(0, width - Wrapping.width(text)));
        return right ? space + text : text + space;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
