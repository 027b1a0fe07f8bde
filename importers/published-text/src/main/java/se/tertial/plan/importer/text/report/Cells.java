package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.importer.text.input.Line;

/** Cuts the lines of a table into cells where its header shows that tabs or strokes divide them. */
final class Cells {

    private Cells() {}

    /**
     * The lines of a table with a line for each cell.
     *
     * @param lines the lines
     * @param header the text of its header, in which the separator stands between two columns
     * @return the lines, cut at the separator; as they were if the header has none
     */
    static List<Line> split(List<Line> lines, String header) {
        Optional<Character> separator =
                header.indexOf('|') >= 0 ? Optional.of('|') : Optional.of('\t').filter(tab -> header.indexOf(tab) >= 0);
        return separator.map(mark -> split(lines, mark)).orElse(lines);
    }

    private static List<Line> split(List<Line> lines, char separator) {
        List<Line> cells = new ArrayList<>();
        for (Line line : lines) {
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

    /** A rule of hyphens under a header holds nothing. */
    private static void add(List<Line> cells, Line cell) {
        if (!cell.text().chars().allMatch(c -> c == '-' || c == ':' || c == '=')) {
            cells.add(cell);
        }
    }
}
