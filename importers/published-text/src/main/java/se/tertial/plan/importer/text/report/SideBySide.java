package se.tertial.plan.importer.text.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Refusal;

/**
 * Finds tables whose columns stand side by side, held apart by spaces, as programs print that keep the layout of a page. Which
 * lines of two cells belong together can only be guessed there, and a wrong guess gives a comment to another assignment.
 */
final class SideBySide {

    private static final Pattern BETWEEN_HEADS = Pattern.compile("[ \\u00A0]{2,}(?=\\S)");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("[ \\u00A0]{3,}(?=\\S)");

    private SideBySide() {}

    /**
     * Checks that no line below a header goes on in the place of one of its further columns.
     *
     * @param lines all lines
     * @param header the header
     * @throws Refusal if one does
     */
    static void check(List<Line> lines, ReportHeader header) throws Refusal {
        Set<Integer> heads = starts(lines.get(header.firstLine()), BETWEEN_HEADS);
        if (heads.isEmpty()) {
            return;
        }
        for (Line line : lines.subList(header.afterLine(), lines.size())) {
            if (starts(line, BETWEEN_CELLS).stream().anyMatch(heads::contains)) {
                throw new Refusal(
                        "the columns stand side by side, and which lines of theirs belong together cannot be told; take the"
                                + " text out without the layout of the page (pdftotext without -layout), or give the"
                                + " document as DOCX, ODT or HTML",
                        line.number());
            }
        }
    }

    /** The columns in which a line starts anew after spaces. */
    private static Set<Integer> starts(Line line, Pattern between) {
        return between.matcher(line.text())
                .results()
                .map(gap -> line.column() + gap.end())
                .collect(Collectors.toSet());
    }
}
