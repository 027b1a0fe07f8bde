package se.tertial.examples.benchmarks.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.ReadyRows;
import se.tertial.plan.export.content.ColumnType;

/**
 * What the templates are given: the page of ours around the rows, and the rows as strings.
 *
 * @param head everything before the first row, finished
 * @param kinds how each column is marked up
 * @param rows the cells, row by row; null where there is no value
 * @param marks for each row the beginning of its status, finished; null where there is none
 * @param foot everything behind the last row, finished
 */
public record HtmlPage(
        String head, List<Kind> kinds, List<@Nullable String[]> rows, List<@Nullable String> marks, String foot) {

    private static final String BEFORE = "<tbody>\n";
    private static final String BEHIND = "</tbody></table>";

    /** How a column is marked up. */
    public enum Kind {
        /** The head of the row. */
        HEAD,
        /** As text. */
        TEXT,
        /** As a number. */
        NUMBER,
        /** As a time. */
        DAY,
        /** As words with a symbol. */
        STATUS
    }

    /** The page and the rows of our source. */
    static HtmlPage of(int rows) throws Exception {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        String page = page(rows);
        List<Kind> kinds = IntStream.range(0, ready.columns().size())
                .mapToObj(i -> i == 0 ? Kind.HEAD : kind(ready.columns().get(i).type()))
                .toList();
        int begin = page.indexOf(BEFORE) + BEFORE.length();
        int end = page.indexOf(BEHIND);
        List<@Nullable String> marks = new ArrayList<>();
        int status = kinds.indexOf(Kind.STATUS);
        page.substring(begin, end).lines().forEach(line -> {
            int chip = line.indexOf("<span class=\"chip");
            if (line.startsWith("<tr>")) {
                marks.add(null);
            }
            if (status >= 0 && chip >= 0) {
                int symbol = line.indexOf("</svg>", chip);
                marks.set(marks.size() - 1, line.substring(chip, symbol + "</svg>".length()));
            }
        });
        return new HtmlPage(page.substring(0, begin), kinds, ready.rows(), marks, page.substring(end));
    }

    /** The whole page as we write it. */
    static String page(int rows) throws Exception {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        HtmlOurs.prepare(rows).run(page);
        return page.toString(StandardCharsets.UTF_8);
    }

    private static Kind kind(ColumnType type) {
        return switch (type) {
            case INTEGER, DECIMAL -> Kind.NUMBER;
            case DATE -> Kind.DAY;
            case STATUS -> Kind.STATUS;
            case STRING, BOOLEAN -> Kind.TEXT;
        };
    }
}
