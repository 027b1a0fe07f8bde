package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.input.Line;

/** Cuts the lines of a table into cells where its header shows that tabs or strokes divide them. */
final class Cells {

    /** A number such as 7, 1.2 or A.1 in a cell, with the stroke or tab after it to come. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\|?[ \\u00A0]*((?:\\p{Lu}\\.?)?\\d{1,3}(?:\\.\\d{1,2}){0,3}[.)]?)[ \\u00A0]*)[|\\t]");

    private Cells() {}

    /**
     * The lines of a table with a line for each cell.
     *
     * @param lines the lines
     * @param header the text of its header, in which the separator stands between two columns
     * @param numbered whether its first column holds the numbers of the rows, which stay with what they number
     * @return the lines, cut at the separator; as they were if the header has none
     */
    static List<Line> split(List<Line> lines, String header, boolean numbered) {
        Optional<Character> separator =
                header.indexOf('|') >= 0 ? Optional.of('|') : Optional.of('\t').filter(tab -> header.indexOf(tab) >= 0);
        return separator.map(mark -> split(lines, mark, numbered)).orElse(lines);
    }

    private static List<Line> split(List<Line> lines, char separator, boolean numbered) {
        List<Line> cells = new ArrayList<>();
        for (Line raw : lines) {
            Line line = numbered ? withNumber(raw, separator) : raw;
            int from = 0;
            boolean cut = false;
            for (int to = line.text().indexOf(separator);
                    to >= 0;
                    to = line.text().indexOf(separator, from)) {
                add(cells, line.part(from, to));
                from = to + 1;
                cut = true;
            }
            if (!cut) {
                cells.add(line);
            } else {
                add(cells, line.part(from, line.text().length()));
            }
        }
        return cells;
    }

    /** The line without the separator after a number at its start; what follows keeps its place. */
    private static Line withNumber(Line line, char separator) {
        Matcher number = NUMBER.matcher(line.text());
        if (!number.lookingAt() || line.text().charAt(number.end(1)) != separator) {
            return line;
        }
        String text = " ".repeat(number.start(2))
                + number.group(2)
                + " ".repeat(number.end(1) + 1 - number.end(2))
                + line.text().substring(number.end(1) + 1);
        return new Line(line.number(), line.column(), line.indent(), text, false).part(0, text.length());
    }

    /** A rule of hyphens under a header holds nothing. */
    private static void add(List<Line> cells, Line cell) {
        if (!cell.text().chars().allMatch(c -> c == '-' || c == ':' || c == '=')) {
            cells.add(cell);
        }
    }
}
