package se.tertial.plan.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the sentences of a Swedish text. A full stop within an abbreviation ("bl.a.", "t.ex.", "fr.o.m."), a number or a
 * date ends no sentence; a blank line does, a single line break does not.
 */
public final class SentenceSplitter {

    private static final String CLOSING = "\"'”’)]»";
    private static final int LONGEST_ABBREVIATION = 12;

    private SentenceSplitter() {}

    /**
     * The sentences of a text, in order, without the spaces around them.
     *
     * @param text any text
     * @return where the sentences are; empty for a text of spaces only
     */
    public static List<TextSpan> split(String text) {
        List<TextSpan> sentences = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int end = endOfSentence(text, i);
            if (end > i) {
                add(text, start, end, sentences);
                start = end;
                i = end;
            } else {
                i++;
            }
        }
        add(text, start, text.length(), sentences);
        return List.copyOf(sentences);
    }

    /** Where the sentence ends if the character at this place ends it; else the place itself. */
    private static int endOfSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return isBlankLine(text, at + 1) ? at + 1 : at;
        }
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end < text.length() && !isSpace(text.charAt(end))) {
            return at;
        }
        int next = end;
        while (next < text.length() && isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        boolean more = next < text.length() && text.charAt(next) != '\n';
        if (more && Character.isLowerCase(text.charAt(next))) {
            return at;
        }
        return c == '.' && more && isAbbreviation(text, at, text.charAt(next)) ? at : end;
    }

    private static boolean isBlankLine(String text, int from) {
        for (int i = from; i < text.length() && isSpace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String text, int dot, char next) {
        int start = dot;
        while (start > 0 && dot - start < LONGEST_ABBREVIATION && isInAbbreviation(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot + 1).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 2 && Character.isUpperCase(text.charAt(start));
        if (initial || Lexicon.get().has("abbreviation", word)) {
            return true;
        }
        return Character.isDigit(next) && Lexicon.get().has("abbreviation-before-number", word);
    }

    private static boolean isInAbbreviation(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void add(String text, int from, int to, List<TextSpan> sentences) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new TextSpan(start, end));
        }
    }
}
