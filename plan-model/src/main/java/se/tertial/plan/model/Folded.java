package se.tertial.plan.model;

import java.text.Normalizer;
import java.util.Locale;
import se.tertial.plan.model.text.Text;

/** A text as it is compared: one space for any run of white space, letters composed (NFC), in lower case. */
final class Folded {

    private Folded() {}

    static String of(Text text) {
        return of(text.plain());
    }

    static String of(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !spaced.isEmpty();
            } else {
                spaced.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return Normalizer.normalize(spaced, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static boolean same(Text one, Text other) {
        return of(one).equals(of(other));
    }

    static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
