package se.tertial.plan.exporter.odf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.text.Language;

/**
 * How wide the columns of a table are: as their first rows need it. A column gets the room of its longest word, and what is left goes to
 * those whose cells would be the highest. Columns that have no room beside each other come in several tables, each headed by the first.
 */
final class ColumnShares {

    /** So many rows say how wide the columns are; the table may have millions. */
    private static final int SAMPLE = 300;

    private static final double LETTER = 1.86;
    private static final double BOLD = 1.08;
    private static final int PADDING = 4;
    private static final int LEAST = 11;
    /** Longer words are broken. */
    private static final int LONGEST_WORD = 22;
    /** What heads the rows gets so much at least in a table of many columns, if its texts are as long. */
    private static final int ROW_HEAD = 42;

    private final double[] words;
    private final double[] texts;

    private ColumnShares(int columns) {
        words = new double[columns];
        texts = new double[columns];
    }

    /** Looks at the titles and first rows of a table. */
    static ColumnShares of(FlatTable table, Language language) {
        ColumnShares shares = new ColumnShares(table.schema().columns().size());
        for (int i = 0; i < shares.words.length; i++) {
            shares.see(i, table.schema().columns().get(i).title().in(language), BOLD);
        }
        try (TableCursor cursor = table.quiet().open()) {
            for (int row = 0; row < SAMPLE && cursor.advance(); row++) {
                for (int i = 0; i < shares.words.length; i++) {
                    shares.see(i, cursor.isNull(i) ? "" : cursor.text(i), 1);
                }
            }
        }
        shares.words[0] = Math.max(shares.words[0], Math.min(ROW_HEAD, shares.texts[0]));
        return shares;
    }

    /** The widths of two columns, the first of which is as wide as its texts, up to a third of the page. */
    static int[] two(Iterable<String> first) {
        int width = LEAST;
        for (String text : first) {
            width = Math.max(width, (int) Math.ceil(text.length() * LETTER * BOLD * BOLD) + PADDING);
        }
        int narrow = Math.min(width, PageText.WIDTH / 3);
        return new int[] {narrow, PageText.WIDTH - narrow};
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
            boolean full = used + words[i] > PageText.WIDTH || part.size() > most;
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
        if (needed > PageText.WIDTH) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = widths[i] * PageText.WIDTH / needed;
            }
        } else {
            spread(widths, wanted, PageText.WIDTH - needed);
        }
        return whole(widths);
    }

    private void see(int column, String text, double weight) {
        int longest = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            word = text.charAt(i) == ' ' || text.charAt(i) == '\n' ? 0 : word + 1;
            longest = Math.max(longest, word);
        }
        double least = Math.max(LEAST, Math.min(longest, LONGEST_WORD) * weight * LETTER + PADDING);
        words[column] = Math.max(words[column], least);
        texts[column] = Math.max(texts[column], text.length() * weight * LETTER + PADDING);
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

    private static int[] whole(double[] widths) {
        int[] whole = new int[widths.length];
        double exact = 0;
        int used = 0;
        for (int i = 0; i < whole.length; i++) {
            exact += widths[i];
            whole[i] = Math.max(TableFrame.NARROWEST, (int) Math.floor(exact) - used);
            used += whole[i];
        }
        int last = whole.length - 1;
        whole[last] = Math.max(TableFrame.NARROWEST, whole[last] + PageText.WIDTH - used);
        return whole;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
