package se.tertial.plan.export.view;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;

/** What stands where something is withheld, in a portfolio of a given language. */
final class Marker {

    private static final Bilingual WORDS = Bilingual.of("[Uppgiften lämnas inte ut]", "[Withheld]");

    private final Language language;

    Marker(Language language) {
        this.language = language;
    }

    /** The marker as the portfolio's own text would be, with the other language as its translation. */
    Text text() {
        if (language.primary().equals(Language.SV)) {
            return Text.of(WORDS.sv()).with(Language.EN, WORDS.en());
        }
        if (language.primary().equals(Language.EN)) {
            return Text.of(WORDS.en()).with(Language.SV, WORDS.sv());
        }
        TextRun english = new TextRun(WORDS.en(), Optional.of(Language.EN));
        return new Text(List.of(english), new TreeMap<>()).with(Language.SV, WORDS.sv());
    }

    /** The marker where the model has room for a plain string only. */
    String string() {
        return WORDS.in(language);
    }

    MessageTemplate template() {
        return new MessageTemplate(WORDS);
    }
}
