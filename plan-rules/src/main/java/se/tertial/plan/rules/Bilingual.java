package se.tertial.plan.rules;

import java.util.Objects;
import se.tertial.plan.model.text.Language;

/**
 * A text for people in the two languages of the library. Immutable and thread-safe.
 *
 * @param sv the Swedish text, not blank
 * @param en the English text, not blank
 */
public record Bilingual(String sv, String en) {

    /** Refuses blank texts. */
    public Bilingual {
        Objects.requireNonNull(sv, "sv");
        Objects.requireNonNull(en, "en");
        if (sv.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "A text comes in Swedish and in English, not as '" + sv + "' and '" + en + "'");
        }
    }

    /**
     * A text in both languages.
     *
     * @param sv the Swedish text, not blank
     * @param en the English text, not blank
     * @return the text
     */
    public static Bilingual of(String sv, String en) {
        return new Bilingual(sv, en);
    }

    /**
     * The text for a reader: Swedish for Swedish of any country, English for every other language.
     *
     * @param language the reader's language
     * @return the text
     */
    public String in(Language language) {
        return language(language).equals(Language.SV) ? sv : en;
    }

    /**
     * The language that a reader is given texts in: for what stands within them, such as numbers.
     *
     * @param reader the reader's language
     * @return Swedish for Swedish of any country, English for every other language
     */
    public static Language language(Language reader) {
        return reader.primary().equals(Language.SV) ? Language.SV : Language.EN;
    }

    /** The English text, for logs. */
    @Override
    public String toString() {
        return en;
    }
}
