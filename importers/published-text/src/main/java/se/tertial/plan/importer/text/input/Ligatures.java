package se.tertial.plan.importer.text.input;

import java.util.List;

/**
 * Spells out the letters that a typeface joins into one sign, and that some texts taken out of pages keep: no name or status
 * would be known by them, and no search would find them.
 */
final class Ligatures {

    private static final char FIRST = '\uFB00';
    private static final List<String> LETTERS = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    private Ligatures() {}

    /** {@return the text with letters in place of such signs; the same if it has none} */
    static String spellOut(String text) {
        if (text.chars().noneMatch(Ligatures::isOne)) {
            return text;
        }
        StringBuilder spelled = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOne(c)) {
                spelled.append(LETTERS.get(c - FIRST));
            } else {
                spelled.append(c);
            }
        }
        return spelled.toString();
    }

    private static boolean isOne(int c) {
        return c >= FIRST && c < FIRST + LETTERS.size();
    }
}
