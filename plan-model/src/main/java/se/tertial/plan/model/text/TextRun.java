package se.tertial.plan.model.text;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of text in one language. Immutable and thread-safe.
 *
 * @param text the characters
 * @param language the language; empty for that of the text around it, in the end the portfolio's
 */
public record TextRun(String text, Optional<Language> language) {

    /** Refuses null. */
    public TextRun {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }
}
