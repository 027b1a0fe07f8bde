package se.tertial.plan.exporter.csv;

/** Tells texts that a spreadsheet may take for a formula (CWE-1236). */
final class Formulas {

    private static final String AT_ONCE = "\t\r\n\0";
    private static final String SIGNS = "=+-@＝＋－＠";
    private static final String INVISIBLE = "\uFEFF\u200B\u2060";

    private Formulas() {}

    /**
     * Whether a text starts with a formula sign, in either width, after any spaces and invisible characters; or with a
     * character that makes a spreadsheet look at the next cell.
     */
    static boolean startsLikeOne(String text) {
        // So do nearly all texts start.
        if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        if (AT_ONCE.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int i = 0;
        while (i < text.length() && isSkipped(text.charAt(i))) {
            i++;
        }
        return i < text.length() && SIGNS.indexOf(text.charAt(i)) >= 0;
    }

    /** Whether an apostrophe must go before the text, so that one can be taken away again from every such text. */
    static boolean needsApostrophe(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return startsLikeOne(i == 0 ? text : text.substring(i));
    }

    private static boolean isSkipped(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || INVISIBLE.indexOf(c) >= 0;
    }
}
