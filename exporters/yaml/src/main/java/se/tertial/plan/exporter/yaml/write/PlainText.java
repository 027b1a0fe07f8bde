package se.tertial.plan.exporter.yaml.write;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which text may stand without quotes: every reader of YAML 1.2 or 1.1 takes it for the text it is. */
final class PlainText {

    // Words that YAML 1.2 or 1.1 takes for null, true or false, a merge or a value.
    private static final Set<String> WORDS =
            Set.of("null", "~", "true", "false", "yes", "no", "y", "n", "on", "off", "<<", "=");

    private static final Pattern NUMBER_OR_DATE = Pattern.compile("[-+]?[0-9_.:]+([eE][-+]?[0-9]+)?"
            + "|[-+]?0[xob][0-9a-fA-F_]+"
            + "|[-+]?\\.(?i:inf|nan)"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private PlainText() {}

    static boolean is(String text) {
        return !text.isEmpty()
                && isPrintable(text)
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !isSplit(text)
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !NUMBER_OR_DATE.matcher(text).matches();
    }

    /** Whether all of the text is of characters that need no escape. Half a surrogate pair needs one. */
    static boolean isPrintable(String text) {
        return text.codePoints().allMatch(PlainText::isPrintable);
    }

    /** Line breaks of YAML 1.1 and byte order marks are not for printing, whatever newer readers say. */
    static boolean isPrintable(int c) {
        boolean isAscii = c >= ' ' && c <= '~';
        boolean isLatin = c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029;
        boolean isOther = c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF;
        return isAscii || isLatin || isOther || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    /** Whether a reader would see a field or a comment in the text, or lose spaces around it. */
    private static boolean isSplit(String text) {
        return text.contains(": ")
                || text.contains(" #")
                || text.endsWith(":")
                || text.startsWith(" ")
                || text.endsWith(" ");
    }
}
