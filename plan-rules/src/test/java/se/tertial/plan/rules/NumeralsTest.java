package se.tertial.plan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.model.text.Language;

class NumeralsTest {

    private static final BigDecimal HALF = new BigDecimal("1234.50");

    /** An underscore stands for a no-break space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sv     | 1234,50 | 1234,50_%
                    sv-FI  | 1234,50 | 1234,50_%
                    sma    | 1234,50 | 1234,50_%
                    rom    | 1234,50 | 1234,50_%
                    en     | 1234.50 | 1234.50%
                    en-GB  | 1234.50 | 1234.50%
                    yi     | 1234.50 | 1234.50%
                    zh     | 1234.50 | 1234.50%
                    """)
    void areWrittenAsTheirReadersDo(String tag, String decimal, String percent) {
        assertEquals(decimal, Numerals.decimal(HALF, Language.of(tag)));
        assertEquals(percent.replace('_', '\u00a0'), Numerals.percent(HALF, Language.of(tag)));
    }

    /** CLDR as the JDK has it. */
    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "se", "fi", "yi", "nb", "nn", "no", "da", "de", "fr"})
    void areThoseOfCldr(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        assumeTrue(List.of(NumberFormat.getAvailableLocales()).contains(locale), "a JDK with all its locales");
        NumberFormat percents = NumberFormat.getPercentInstance(locale);
        percents.setMinimumFractionDigits(1);
        assertEquals(
                percents.format(new BigDecimal("0.125")), Numerals.percent(new BigDecimal("12.5"), Language.of(tag)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sv | 9999        | 9999
                    sv | 10000       | 10_000
                    sv | -12345.60   | -12_345,60
                    sv | -1234.56789 | -1234,56789
                    sv | 1234567     | 1_234_567
                    fi | 10000       | 10_000
                    da | 10000.5     | 10.000,5
                    en | 9999        | 9999
                    en | -12345.60   | -12,345.60
                    en | 0.12345     | 0.12345
                    """)
    void standInGroupsFromFiveDigitsOn(String tag, BigDecimal number, String grouped) {
        assertEquals(grouped.replace('_', '\u00a0'), Numerals.decimal(number, Language.of(tag)));
        if (number.scale() == 0) {
            assertEquals(grouped.replace('_', '\u00a0'), Numerals.integer(number.longValueExact(), Language.of(tag)));
        }
    }

    /** CLDR as the JDK has it. */
    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "se", "fi", "nb", "nn", "no", "da", "de", "fr"})
    void areGroupedAsInCldr(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        assumeTrue(List.of(NumberFormat.getAvailableLocales()).contains(locale), "a JDK with all its locales");
        assertEquals(
                NumberFormat.getIntegerInstance(locale).format(1234567), Numerals.integer(1234567, Language.of(tag)));
    }

    @Test
    void keepTheirDigits() {
        assertEquals("-0,10", Numerals.decimal(new BigDecimal("-0.10"), Language.SV));
        assertEquals("1,000,000%", Numerals.percent(new BigDecimal("1E+6"), Language.EN));
    }

    /** What stands within a text of ours is in the language of that text. */
    @Test
    void standInTheLanguageOfTheTextAroundThem() {
        assertEquals(Language.SV, Bilingual.language(Language.of("sv-FI")));
        assertEquals(Language.EN, Bilingual.language(Language.FI));
    }
}
