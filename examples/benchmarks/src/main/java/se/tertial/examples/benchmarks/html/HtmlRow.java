package se.tertial.examples.benchmarks.html;

import org.jspecify.annotations.Nullable;

/**
 * A row as the template takes it: strings that are ready, null where there is no value.
 *
 * @param plan the plan or strategy, which is the head of the row
 * @param area the focus area
 * @param assignment the id of the assignment
 * @param text how it reads
 * @param body who answers
 * @param period the code of the period
 * @param level the code of the status
 * @param status the status in words
 * @param mark how the status is marked
 * @param givenOn when it was given
 * @param reportBy when it is to be reported
 * @param writtenOn when the comment was written
 * @param comment what the body writes
 */
public record HtmlRow(
        @Nullable String plan,
        @Nullable String area,
        String assignment,
        String text,
        @Nullable String body,
        String period,
        @Nullable String level,
        @Nullable String status,
        Mark mark,
        @Nullable String givenOn,
        @Nullable String reportBy,
        @Nullable String writtenOn,
        @Nullable String comment) {

    /**
     * How a status is marked beside its words.
     *
     * @param style the classes of its style
     * @param order its place on the scale
     * @param symbol the drawing of its symbol, finished
     */
    public record Mark(String style, String order, String symbol) {

        /** Of a row without a status. */
        static final Mark NONE = new Mark("", "", "");
    }

    /** The row of the cells of our table. */
    static HtmlRow of(String[] cells, Mark mark) {
        return new HtmlRow(
                cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], mark, cells[8],
                cells[9], cells[10], cells[11]);
    }
}
