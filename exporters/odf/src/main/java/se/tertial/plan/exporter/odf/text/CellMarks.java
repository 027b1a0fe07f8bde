package se.tertial.plan.exporter.odf.text;

import java.util.Optional;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.model.text.Text;

/** What is known of the cells of a table beyond its text: that some are marks of status. */
interface CellMarks {

    /** A status and the words that it is shown by. */
    record Shown(StatusMark status, Text words) {}

    /** Nothing is known. */
    CellMarks NONE = (row, column) -> Optional.empty();

    /** The mark in a cell; rows and columns count from 0. */
    Optional<Shown> at(long row, int column);

    /** Whether a column is shown: one that is known to be empty need not be. */
    default boolean shows(int column) {
        return true;
    }
}
