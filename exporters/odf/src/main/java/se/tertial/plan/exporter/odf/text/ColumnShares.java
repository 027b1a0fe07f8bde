package se.tertial.plan.exporter.odf.text;

import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.text.Language;

/**
 * How wide the columns of a table are: as their first rows need it. A column gets at least the room of its longest word, if there is room
 * for all of them, and what is left goes to those whose cells would be the highest.
 */
final class ColumnShares {

    /** So many rows say how wide the columns are; the table may have millions. */
    private static final int SAMPLE = 300;

    private static final double LETTER = 1.86;
    private static final double BOLD = 1.08;
    private static final int PADDING = 4;
    private static final int LEAST = 10;
    /** Longer words are broken. */
    private static final int LONGEST_WORD = 22;

    private final double[] words;
    private final double[] texts;
    private int rows;

    private ColumnShares(int columns) {
        words = new double[columns];
        texts = new double[columns];
    }

    /** The widths in whole millimetres; their sum is that of the page. */
    static int[] of(FlatTable table, Language language) {
        ColumnShares shares = new ColumnShares(table.schema().columns().size());
        for (int i = 0; i < shares.words.length; i++) {
            shares.see(i, table.schema().columns().get(i).title().in(language), BOLD);
        }
        try (TableCursor cursor = table.open()) {
            while (shares.rows < SAMPLE && cursor.advance()) {
                shares.rows++;
                for (int i = 0; i < shares.words.length; i++) {
                    shares.see(i, cursor.isNull(i) ? "" : cursor.text(i), 1);
                }
            }
        }
        return shares.widths(PageText.WIDTH);
    }

    /** The widths of two columns, the first of which is as wide as its texts, up to a third of the page. */
    static int[] two(Iterable<String> first) {
        int width = LEAST;
        for (String text : first) {
            width = Math.max(width, (int) Math.ceil(text.length() * LETTER) + PADDING);
        }
        int narrow = Math.min(width, PageText.WIDTH / 3);
        return new int[] {narrow, PageText.WIDTH - narrow};
    }

    private void see(int column, String text, double weight) {
        int longest = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            word = text.charAt(i) == ' ' || text.charAt(i) == '\n' ? 0 : word + 1;
            longest = Math.max(longest, word);
        }
        words[column] = Math.max(words[column], Math.min(longest, LONGEST_WORD) * weight * LETTER + PADDING);
        texts[column] = Math.max(texts[column], text.length() * weight * LETTER + PADDING);
    }

    private int[] widths(int page) {
        double[] widths = new double[words.length];
        double needed = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(LEAST, words[i]);
            needed += widths[i];
        }
        if (needed > page) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = widths[i] * page / needed;
            }
        } else {
            spread(widths, page - needed);
        }
        return whole(widths, page);
    }

    /** Gives what is left to the columns that have the most lines, a millimetre at a time; then to the first. */
    private void spread(double[] widths, double left) {
        for (double room = left; room >= 1; room--) {
            int highest = 0;
            for (int i = 1; i < widths.length; i++) {
                if (texts[i] / widths[i] > texts[highest] / widths[highest]) {
                    highest = i;
                }
            }
            widths[texts[highest] <= widths[highest] ? 0 : highest]++;
        }
    }

    private static int[] whole(double[] widths, int page) {
        int[] whole = new int[widths.length];
        double exact = 0;
        int used = 0;
        for (int i = 0; i < whole.length; i++) {
            exact += widths[i];
            whole[i] = Math.max(TableFrame.NARROWEST, (int) Math.floor(exact) - used);
            used += whole[i];
        }
        whole[whole.length - 1] = Math.max(TableFrame.NARROWEST, whole[whole.length - 1] + page - used);
        return whole;
    }
}
