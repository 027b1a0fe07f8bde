package se.tertial.examples.benchmarks.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.ReadyRows;

/**
 * What the peers are given: the page of ours around the rows, and the rows as strings.
 *
 * @param head everything before the first row, finished
 * @param rows the rows
 * @param foot everything behind the last row, finished
 */
public record HtmlPage(String head, List<HtmlRow> rows, String foot) {

    private static final String BEFORE = "<tbody>\n";
    private static final String BEHIND = "</tbody></table>";
    private static final Pattern MARK = Pattern.compile(
            "<td>(?:<span class=\"([^\"]*)\" data-order=\"(-?\\d*)\">(<svg.*?</svg>)?[^<]*</span>)?</td>");

    /** The page and the rows of our source. */
    static HtmlPage of(int rows) throws Exception {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        String page = page(rows);
        int begin = page.indexOf(BEFORE) + BEFORE.length();
        int end = page.indexOf(BEHIND);
        List<HtmlRow.Mark> marks = marks(page.substring(begin, end));
        List<HtmlRow> made = new ArrayList<>();
        for (String[] cells : ready.rows()) {
            made.add(HtmlRow.of(cells, marks.get(made.size())));
        }
        return new HtmlPage(page.substring(0, begin), made, page.substring(end));
    }

    /** The whole page as we write it. */
    static String page(int rows) throws Exception {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        HtmlOurs.prepare(rows).run(page);
        return page.toString(StandardCharsets.UTF_8);
    }

    /** How each row of ours marks its status: what stands around the words is given, not made by the peers. */
    private static List<HtmlRow.Mark> marks(String rows) {
        List<HtmlRow.Mark> marks = new ArrayList<>();
        for (String row : rows.split("</tr>\n")) {
            Matcher mark = MARK.matcher(row);
            HtmlRow.Mark found = HtmlRow.Mark.NONE;
            while (mark.find()) {
                if (mark.group(1) != null) {
                    found = new HtmlRow.Mark(mark.group(1), mark.group(2), mark.group(3));
                }
            }
            marks.add(found);
        }
        return marks;
    }
}
