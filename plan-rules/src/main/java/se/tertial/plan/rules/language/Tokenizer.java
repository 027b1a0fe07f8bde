package se.tertial.plan.rules.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, numbers and marks. Spaces of every kind, non-breaking ones included, only separate. */
public final class Tokenizer {

    private Tokenizer() {}

    /**
     * The tokens of a text, in order. A word and a number that touch ("T2") are two tokens, and so are the parts of a word
     * with a hyphen.
     *
     * @param text any text
     * @return the tokens; empty for a text of spaces only
     */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
                continue;
            }
            Token.Kind kind = kind(c);
            int end = i + 1;
            while (kind != Token.Kind.MARK && end < text.length() && kind(text.charAt(end)) == kind) {
                end++;
            }
            tokens.add(new Token(i, end, kind, text.substring(i, end)));
            i = end;
        }
        return List.copyOf(tokens);
    }

    private static Token.Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Token.Kind.NUMBER;
        }
        boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter ? Token.Kind.WORD : Token.Kind.MARK;
    }
}
