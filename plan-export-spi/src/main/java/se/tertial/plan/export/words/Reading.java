package se.tertial.plan.export.words;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;

/** How somebody reads the texts of a portfolio. Immutable and thread-safe. */
public final class Reading {

    private final Language reader;
    private final Optional<Language> marked;

    /**
     * For a reader and a portfolio.
     *
     * @param reader the language of the reader, in which all that is not marked otherwise will be taken to be
     * @param own the language of the portfolio
     */
    public Reading(Language reader, Language own) {
        this.reader = reader.primary();
        this.marked = own.primary().equals(this.reader) ? Optional.empty() : Optional.of(own);
    }

    /**
     * A text for this reader: its translation, else itself with its language marked where that is not the reader's.
     *
     * @param text a text of the portfolio
     * @return the same without translations
     */
    public Text of(Text text) {
        if (!text.translations().isEmpty()) {
            List<TextRun> translation = text.translations().get(reader);
            return Text.ofRuns(translation == null ? marked(text.runs()) : translation);
        }
        return marked.isEmpty() ? text : Text.ofRuns(marked(text.runs()));
    }

    private List<TextRun> marked(List<TextRun> runs) {
        return marked.isEmpty()
                ? runs
                : runs.stream()
                        .map(run -> run.language().isPresent() ? run : new TextRun(run.text(), marked))
                        .toList();
    }
}
