package se.tertial.plan.exporter.conformance.trial;

import java.util.List;

/** Texts in the form in which they are compared: how words are set apart is the business of a format. */
public final class Words {

    private Words() {}

    /** A text with one space for all that stands between two words, and none at its ends. */
    public static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = words.length() > 0;
            } else {
                words.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return words.toString();
    }

    /** Texts as one, in order. */
    public static String joined(List<String> texts) {
        return of(String.join("\n", texts));
    }

    /** A text as it is shown in a message: its start, on one line, with what cannot be seen written out. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder("'");
        int end = Math.min(text.length(), 60);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = !Character.isISOControl(c) && !Character.isSurrogate(c) && c < '\uFFF0';
            shown.append(
                    plain
                            ? String.valueOf(c)
                            : "\\u" + Integer.toHexString(c | 0x10000).substring(1));
        }
        return shown.append(end < text.length() ? "…'" : "'").toString();
    }
}
