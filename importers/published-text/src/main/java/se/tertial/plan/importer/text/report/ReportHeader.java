package se.tertial.plan.importer.text.report;

import java.util.List;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.model.time.PeriodLabel;

/**
 * The header of a follow-up table: "Uppdrag T2 2024 Kommentar T2 2024".
 *
 * @param text the header as printed
 * @param extent where it stands
 * @param columns its words without the periods, in order
 * @param periods the periods it names, in order; may be empty
 * @param firstLine the index of its first line
 * @param afterLine the index of the line after it
 */
public record ReportHeader(
        String text, Extent extent, List<String> columns, List<PeriodLabel> periods, int firstLine, int afterLine) {

    /** Copies the lists. */
    public ReportHeader {
        columns = List.copyOf(columns);
        periods = List.copyOf(periods);
    }

    /** {@return the word over the things that are followed up} */
    public String subjectColumn() {
        return columns.stream()
                .filter(word -> Column.is(word, Column.Holds.SUBJECT))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The rows below it, cut into cells where it shows that tabs or strokes divide them.
     *
     * @param lines all lines of the text
     * @return the lines after the header, with a line for each cell
     */
    public List<Line> rows(List<Line> lines) {
        return Cells.split(
                lines.subList(afterLine, lines.size()), text, columns.get(0).equals(HeaderReader.NUMBER));
    }

    /** {@return the words over columns that hold something that no row has a place for, in order} */
    List<String> unread() {
        return columns.stream()
                .filter(word -> Column.is(word, Column.Holds.UNREAD))
                .toList();
    }

    /** {@return whether one of its columns is called the status, or what it is a status of} */
    public boolean hasStatusColumn() {
        return columns.stream().anyMatch(word -> Column.is(word, Column.Holds.STATUS));
    }
}
