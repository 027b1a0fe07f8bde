package se.tertial.plan.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.model.text.Language;

/**
 * Numbers as readers of a language write them, after CLDR: {@code 12,5 %} with a no-break space in Swedish, {@code 12.5%} in
 * English. From five digits on they stand in groups of three, {@code 12 345} and {@code 12,345}; four digits stay whole, as Swedish
 * writing rules have it and as years need it. For people, not for programs that read the number back. A table of our own, because the JDK's hangs on its version and its settings. Of the languages of Sweden, those that CLDR
 * has no numbers for are written as Swedish is; a language that is not listed is written as English, like words of ours.
 */
public final class Numerals {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** Those with a decimal comma, and a space before the sign of percent. */
    private static final Set<String> COMMA_AND_SPACE =
            Set.of("sv", "se", "sma", "smj", "sju", "sje", "fi", "fit", "rom", "nb", "nn", "no", "da", "de", "fr");

    /** What parts groups of digits where that is not the no-break space of those with a comma, or the comma of the others. */
    private static final Map<String, Character> BETWEEN_GROUPS = Map.of("da", '.', "de", '.', "fr", '\u202f');

    private static final int GROUP = 3;

    /** The most digits that stand whole. */
    private static final int WHOLE = 4;

    private Numerals() {}

    /**
     * A number with all its digits, grouped from five before the decimal sign on.
     *
     * @param number the number; trailing zeros count
     * @param language the reader's language
     * @return the number in digits
     */
    public static String decimal(BigDecimal number, Language language) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String decimals = point < 0 ? "" : plain.substring(point + 1);
        String whole = grouped(point < 0 ? plain : plain.substring(0, point), language);
        return point < 0 ? whole : whole + (hasCommaAndSpace(language) ? ',' : '.') + decimals;
    }

    /**
     * A whole number, grouped from five digits on.
     *
     * @param number the number
     * @param language the reader's language
     * @return the number in digits
     */
    public static String integer(long number, Language language) {
        return grouped(Long.toString(number), language);
    }

    /**
     * A share in percent with its sign, which no end of line parts from it.
     *
     * @param percent the share, 12.5 for 12.5 %; trailing zeros count
     * @param language the reader's language
     * @return the number in digits, and the sign
     */
    public static String percent(BigDecimal percent, Language language) {
        return decimal(percent, language) + percentSign(language);
    }

    /**
     * What follows a number in percent.
     *
     * @param language the reader's language
     * @return the sign, after a no-break space where the language has one
     */
    public static String percentSign(Language language) {
        return hasCommaAndSpace(language) ? NO_BREAK_SPACE + "%" : "%";
    }

    private static String grouped(String whole, Language language) {
        int sign = whole.startsWith("-") ? 1 : 0;
        if (whole.length() - sign <= WHOLE) {
            return whole;
        }
        char between = BETWEEN_GROUPS.getOrDefault(
                language.primary().tag(), hasCommaAndSpace(language) ? NO_BREAK_SPACE : ',');
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > sign; at -= GROUP) {
            grouped.insert(at, between);
        }
        return grouped.toString();
    }

    private static boolean hasCommaAndSpace(Language language) {
        return COMMA_AND_SPACE.contains(language.primary().tag());
    }
}
