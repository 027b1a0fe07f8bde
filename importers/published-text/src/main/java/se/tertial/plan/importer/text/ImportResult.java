package se.tertial.plan.importer.text;

import java.util.List;
import java.util.Objects;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.ImportNote;

/**
 * What was read from one document. Immutable and thread-safe.
 *
 * @param portfolio the organisation's bodies, groups and scales, and the document's plans or follow-ups; the notes are in it
 * @param layout the layout by which it was read
 */
public record ImportResult(Portfolio portfolio, Layout layout) {

    /** Refuses null. */
    public ImportResult {
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(layout, "layout");
    }

    /**
     * What the importer guessed, left out or found odd, in the order in which it came upon it.
     *
     * @return the notes, as they are in the portfolio
     */
    public List<ImportNote> notes() {
        return portfolio.importNotes();
    }
}
