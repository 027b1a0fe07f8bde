package se.tertial.plan.rules.language;

import java.util.Locale;
import java.util.Objects;

/**
 * A word, a number or a mark of a text. Immutable and thread-safe.
 *
 * @param start where it starts in the text, as an offset in UTF-16 units, inclusive
 * @param end where it ends, exclusive; after the start
 * @param kind what it is
 * @param text the token as printed
 */
public record Token(int start, int end, Kind kind, String text) {

    /** What a token is. */
    public enum Kind {
        /** A run of letters. */
        WORD,
        /** A run of the digits 0 to 9. */
        NUMBER,
        /** One character that is neither, nor a space. */
        MARK
    }

    /** Checks that nothing is missing. */
    public Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The token in lower case, the same on every machine.
     *
     * @return the text, with capital letters made small
     */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isMark(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    boolean touches(Token next) {
        return end == next.start;
    }
}
