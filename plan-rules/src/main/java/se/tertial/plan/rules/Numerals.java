package se.tertial.plan.rules;

import java.math.BigDecimal;
import java.util.Set;
import se.tertial.plan.model.text.Language;

/**
 * Numbers as readers of a language write them, after CLDR: {@code 12,5 %} with a no-break space in Swedish, {@code 12.5%} in
 * English. A table of our own, because the JDK's hangs on its version and its settings. Of the languages of Sweden, those that CLDR
 * has no numbers for are written as Swedish is; a language that is not listed is written as English, like words of ours.
 */
public final class Numerals {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** Those with a decimal comma, and a space before the sign of percent. */
    private static final Set<String> COMMA_AND_SPACE =
            Set.of("sv", "se", "sma", "smj", "sju", "sje", "fi", "fit", "rom", "nb", "nn", "no", "da", "de", "fr");

    private Numerals() {}

    /**
     * A number with all its digits, without grouping.
     *
     * @param number the number; trailing zeros count
     * @param language the reader's language
     * @return the number in digits
     */
    public static String decimal(BigDecimal number, Language language) {
        String plain = number.toPlainString();
        return hasCommaAndSpace(language) ? plain.replace('.', ',') : plain;
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

    private static boolean hasCommaAndSpace(Language language) {
        return COMMA_AND_SPACE.contains(language.primary().tag());
    }
}
