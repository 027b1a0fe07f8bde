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

    @Test
    void keepTheirDigits() {
        assertEquals("-0,10", Numerals.decimal(new BigDecimal("-0.10"), Language.SV));
        assertEquals("1000000%", Numerals.percent(new BigDecimal("1E+6"), Language.EN));
    }

    /** What stands within a text of ours is in the language of that text. */
    @Test
    void standInTheLanguageOfTheTextAroundThem() {
        assertEquals(Language.SV, Bilingual.language(Language.of("sv-FI")));
        assertEquals(Language.EN, Bilingual.language(Language.FI));
    }
}
