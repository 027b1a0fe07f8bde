package se.tertial.plan.export.words;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;

/**
 * How somebody reads the texts of a portfolio.
 *
 * @param reader the language of the reader, in which all that is not marked otherwise will be taken to be
 * @param own the language of the portfolio
 */
public record Reading(Language reader, Language own) {

    /**
     * A text for this reader: its translation, else itself with its language marked where that is not the reader's.
     *
     * @param text a text of the portfolio
     * @return the same without translations
     */
    public Text of(Text text) {
        List<TextRun> translation = text.translations().get(reader.primary());
        if (translation != null) {
            return Text.ofRuns(translation);
        }
        if (!own.primary().equals(reader.primary())) {
            return Text.ofRuns(marked(text.runs()));
        }
        return text.translations().isEmpty() ? text : Text.ofRuns(text.runs());
    }

    private List<TextRun> marked(List<TextRun> runs) {
        return runs.stream()
                .map(run -> run.language().isPresent() ? run : new TextRun(run.text(), Optional.of(own)))
                .toList();
    }
}
