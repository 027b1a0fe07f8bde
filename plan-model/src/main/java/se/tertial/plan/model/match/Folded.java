package se.tertial.plan.model.match;

import java.text.Normalizer;
import java.util.Locale;
import se.tertial.plan.model.text.Text;

/** A text as it is compared: one space for any run of white space, letters composed (NFC), in lower case. */
public final class Folded {

    private Folded() {}

    /** {@return a text as it is compared, in its own language} */
    public static String of(Text text) {
        return of(text.plain());
    }

    /** {@return a text as it is compared} */
    public static String of(String text) {
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

    /** {@return whether two texts are the same as they are compared} */
    public static boolean same(Text one, Text other) {
        return of(one).equals(of(other));
    }

    /** {@return whether two texts are the same as they are compared} */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
