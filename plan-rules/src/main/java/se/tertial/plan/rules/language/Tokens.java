package se.tertial.plan.rules.language;

import java.util.List;

/** The tokens of a text, as patterns look at them: outside the text there is nothing, and nothing fails. */
final class Tokens {

    private final List<Token> tokens;
    private final List<String> lower;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
        this.lower = tokens.stream().map(Token::lower).toList();
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /** The token in lower case; empty outside the text. */
    String lower(int index) {
        return has(index) ? lower.get(index) : "";
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    boolean is(int index, Token.Kind kind) {
        return has(index) && tokens.get(index).kind() == kind;
    }

    /** Whether the token is one of these marks. */
    boolean isMark(int index, String marks) {
        return is(index, Token.Kind.MARK)
                && marks.indexOf(tokens.get(index).text().charAt(0)) >= 0;
    }

    /** Whether there is nothing between a token and the next one. */
    boolean touchesNext(int index) {
        return has(index) && has(index + 1) && tokens.get(index).touches(tokens.get(index + 1));
    }

    /** Whether a number is the end of something longer: "RS/532/2023", "B2023", "12:2023". */
    boolean isGluedBefore(int index) {
        if (!touchesNext(index - 1)) {
            return false;
        }
        return !is(index - 1, Token.Kind.MARK) || (isMark(index - 1, "/:.,-§#") && isPartOfWord(index - 2));
    }

    /** Whether a number is the start of something longer: "2018:597", "2023/24", "20%", "2023b". */
    boolean isGluedAfter(int index) {
        if (isMark(index + 1, "%")) {
            return true;
        }
        if (!touchesNext(index)) {
            return false;
        }
        return !is(index + 1, Token.Kind.MARK)
                || (isMark(index + 1, "/:.,-–") && touchesNext(index + 1) && is(index + 2, Token.Kind.NUMBER));
    }

    private boolean isPartOfWord(int index) {
        return touchesNext(index) && !is(index, Token.Kind.MARK);
    }

    int startOffset(int index) {
        return tokens.get(index).start();
    }

    int endOffset(int index) {
        return tokens.get(index).end();
    }
}
