package se.tertial.plan.importer.text.report;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Reading;

/** Takes out what stands among the rows of a report and belongs to none, and tells of it. */
final class Asides {

    private Asides() {}

    /**
     * Blanks the legend, the navigation of a saved page, and what stands above the rows, too, and so runs on each page.
     *
     * @param lines the lines, which are changed
     * @param from the index of the first line of the rows
     * @param preamble what stands above the rows
     * @param content which lines belong to the rows however often they come back
     * @param reading the import
     */
    static void clear(List<Line> lines, int from, List<Paragraph> preamble, Predicate<Line> content, Reading reading) {
        Set<String> running =
                preamble.stream().map(its -> Spaces.fold(its.text())).collect(Collectors.toSet());
        BitSet legend = Legend.find(lines, reading.tokens());
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            boolean runs = running.contains(Spaces.fold(line.text())) && !content.test(line);
            if (legend.get(i)) {
                leaveOut("I-LEGEND", lines, i, reading);
            } else if (Navigation.isOne(line.text())) {
                leaveOut("I-NAVIGATION", lines, i, reading);
            } else if (runs) {
                leaveOut("I-FURNITURE", lines, i, reading);
            }
        }
    }

    /**
     * Blanks what explains the report above its header.
     *
     * @param lines all lines, which are changed
     * @param to the index of the header
     * @param reading the import
     */
    static void clearAbove(List<Line> lines, int to, Reading reading) {
        Legend.find(lines, reading.tokens()).stream()
                .takeWhile(i -> i < to)
                .forEach(i -> leaveOut("I-LEGEND", lines, i, reading));
    }

    private static void leaveOut(String code, List<Line> lines, int at, Reading reading) {
        reading.notes().addLeftOut(code, lines.get(at));
        lines.set(at, lines.get(at).asBlank());
    }
}
