package se.tertial.plan.exporter.odf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.tertial.plan.export.content.TableCursor;

/**
 * How wide the columns of a table are: as their first rows need it. A column gets the room of its longest word, and what is left goes to
 * those whose cells would be the highest. Columns that have no room beside each other come in several tables, each headed by the first.
 */
final class ColumnShares {

    /** So many rows say how wide the columns are; the table may have millions. */
    private static final int SAMPLE = 300;

    private static final double LETTER = 1.86;
    /** In a word every letter has to find room, in the widest of the fonts that may take the place of ours, too. */
    private static final double LETTER_OF_WORD = 2.05;

    private static final double BOLD = 1.08;
    private static final int PADDING = 4;
    private static final int LEAST = 11;
    /** Longer words are broken. */
    private static final int LONGEST_WORD = 22;
    /** What heads the rows gets a share of the page at least in a table of many columns, if its texts are as long. */
    private static final double ROW_HEAD = 0.25;

    /** A text that takes no more millimetres is read faster on one line. */
    private static final int SHORT_TEXT = 32;

    /** A table of so many rows, or lines where that is known, is kept on one page if its cells have no more letters than this. */
    static final int FEW_ROWS = 12;

    private static final int FEW_LETTERS = 120;

    private final int page;
    private final double[] words;
    private final double[] texts;
    private int rows;
    private boolean hasLongText;

    private ColumnShares(int columns, int page) {
        this.page = page;
        words = new double[columns];
        texts = new double[columns];
    }

    /** Looks at the titles and first rows of a table, which is to be as wide as the text of a page, in millimetres. */
    static ColumnShares of(CellText cells, int page) {
        ColumnShares shares = new ColumnShares(cells.table().schema().columns().size(), page);
        for (int i = 0; i < shares.words.length; i++) {
            shares.see(i, cells.title(i), BOLD);
        }
        try (TableCursor cursor = cells.table().quiet().open()) {
            while (shares.rows < SAMPLE && cursor.advance()) {
                for (int i = 0; i < shares.words.length; i++) {
                    shares.see(i, cells.letters(cursor, shares.rows, i), 1);
                }
                shares.rows++;
            }
        }
        shares.words[0] = Math.max(shares.words[0], Math.min(page * ROW_HEAD, shares.texts[0]));
        return shares;
    }

    /** The widths of two columns, the first of which is as wide as its texts, up to a third of the page. */
    static int[] two(Iterable<String> first, int page) {
        int width = LEAST;
        for (String text : first) {
            width = Math.max(width, (int) Math.ceil(text.length() * LETTER * BOLD * BOLD) + PADDING);
        }
        int narrow = Math.min(width, page / 3);
        return new int[] {narrow, page - narrow};
    }

    /** Whether all rows have been seen, and are so few and low that the table can be kept on one page. */
    boolean isShort() {
        return rows <= FEW_ROWS && !hasLongText;
    }

    /** The columns of each table that is written, the first column in each; one table if all have room, else as many in each. */
    List<int[]> parts(CellMarks marks) {
        int[] shown = IntStream.range(1, words.length).filter(marks::shows).toArray();
        int most = shown.length;
        int tables = parts(shown, most).size();
        return parts(shown, (most + tables - 1) / tables);
    }

    private List<int[]> parts(int[] shown, int most) {
        List<int[]> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>(List.of(0));
        double used = words[0];
        for (int i : shown) {
            boolean full = used + words[i] > page || part.size() > most;
            if (full && part.size() > 1) {
                parts.add(ints(part));
                part = new ArrayList<>(List.of(0));
                used = words[0];
            }
            part.add(i);
            used += words[i];
        }
        parts.add(ints(part));
        return parts;
    }

    /** The widths of some of the columns in whole millimetres; their sum is that of the page. */
    int[] widths(int... columns) {
        double[] widths = IntStream.of(columns).mapToDouble(i -> words[i]).toArray();
        double[] wanted = IntStream.of(columns).mapToDouble(i -> texts[i]).toArray();
        double needed = IntStream.of(columns).mapToDouble(i -> words[i]).sum();
        if (needed > page) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = widths[i] * page / needed;
            }
        } else {
            spread(widths, wanted, page - needed - wholeTexts(widths, wanted, page - needed));
        }
        return whole(widths, page);
    }

    private void see(int column, String text, double weight) {
        hasLongText |= text.length() > FEW_LETTERS;
        int longest = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            word = text.charAt(i) == ' ' || text.charAt(i) == '\n' ? 0 : word + 1;
            longest = Math.max(longest, word);
        }
        double least = Math.max(LEAST, Math.min(longest, LONGEST_WORD) * weight * LETTER_OF_WORD + PADDING);
        words[column] = Math.max(words[column], least);
        texts[column] = Math.max(texts[column], text.length() * weight * LETTER + PADDING);
    }

    /** Gives columns of short texts the room for them on one line, the shortest first, as far as there is any; gives how much that was. */
    private static double wholeTexts(double[] widths, double[] wanted, double left) {
        int[] shortest = IntStream.range(0, widths.length)
                .filter(i -> wanted[i] > widths[i] && wanted[i] <= SHORT_TEXT)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double given = 0;
        for (int i : shortest) {
            double more = wanted[i] - widths[i];
            if (given + more <= left) {
                widths[i] += more;
                given += more;
            }
        }
        return given;
    }

    /** Gives what is left to the columns that have the most lines, a millimetre at a time; then to all alike. */
    private static void spread(double[] widths, double[] wanted, double left) {
        double room = left;
        while (room >= 1) {
            int highest = 0;
            for (int i = 1; i < widths.length; i++) {
                if (wanted[i] / widths[i] > wanted[highest] / widths[highest]) {
                    highest = i;
                }
            }
            if (wanted[highest] <= widths[highest]) {
                break;
            }
            widths[highest]++;
            room--;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] += room / widths.length;
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
        int last = whole.length - 1;
        whole[last] = Math.max(TableFrame.NARROWEST, whole[last] + page - used);
        return whole;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
