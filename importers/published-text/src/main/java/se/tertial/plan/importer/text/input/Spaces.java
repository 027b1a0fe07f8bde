package se.tertial.plan.importer.text.input;

import java.util.Locale;

/** What counts as space in published texts: no-break and zero-width spaces and byte order marks, too. */
public final class Spaces {

    private Spaces() {}

    /**
     * Whether a character is nothing to read.
     *
     * @param codePoint any character
     * @return true for spaces of every kind
     */
    public static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x200B
                || codePoint == 0x2060
                || codePoint == 0xFEFF;
    }

    /**
     * A text without the spaces around it.
     *
     * @param text any text
     * @return the text from its first to its last character that is no space
     */
    public static String strip(String text) {
        int start = start(text);
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The offset of the first character that is no space; the length of the text if there is none. */
    static int start(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /**
     * A text in the form in which words are compared: lower case, one ordinary space between words, none around them.
     *
     * @param text any text
     * @return the folded text
     */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = folded.length() > 0;
            } else {
                folded.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
