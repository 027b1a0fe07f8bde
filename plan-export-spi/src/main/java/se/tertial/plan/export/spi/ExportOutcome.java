package se.tertial.plan.export.spi;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.rules.Bilingual;

/**
 * How an export went. Immutable and thread-safe.
 *
 * @param rows how many rows were written: rows of tables, or reports of a model; 0 or more
 * @param losses what the format could not hold, one sentence each; empty if nothing was lost
 * @param notes what a reader of the artifact should know, one sentence each
 */
public record ExportOutcome(long rows, List<Bilingual> losses, List<Bilingual> notes) {

    /** Refuses a negative number of rows. */
    public ExportOutcome {
        if (rows < 0) {
            throw new IllegalArgumentException("An export writes 0 rows or more, not " + rows);
        }
        losses = List.copyOf(losses);
        notes = List.copyOf(notes);
    }

    /**
     * An export without loss and without a remark.
     *
     * @param rows how many rows were written
     * @return the outcome
     */
    public static ExportOutcome of(long rows) {
        return new ExportOutcome(rows, List.of(), List.of());
    }

    /**
     * This outcome with one more loss.
     *
     * @param loss what the format could not hold
     * @return the outcome
     */
    public ExportOutcome withLoss(Bilingual loss) {
        return new ExportOutcome(rows, plus(losses, loss), notes);
    }

    /**
     * This outcome with one more note.
     *
     * @param note what a reader should know
     * @return the outcome
     */
    public ExportOutcome withNote(Bilingual note) {
        return new ExportOutcome(rows, losses, plus(notes, note));
    }

    private static List<Bilingual> plus(List<Bilingual> list, Bilingual one) {
        List<Bilingual> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
