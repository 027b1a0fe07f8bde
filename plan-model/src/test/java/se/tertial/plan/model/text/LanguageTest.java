package se.tertial.plan.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvFileSource(resources = "languages.csv", useHeadersInDisplayName = true, encoding = "UTF-8")
    void oneLanguageHasOneTag(String tag, String canonical) {
        assertEquals(canonical, Language.of(tag).toString());
        assertEquals(Language.of(canonical), Language.of(tag));
        assertEquals(Language.of(canonical).hashCode(), Language.of(tag).hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "und-SE", "svenska språket", "sv_SE", "s", "sv-", "-sv", "åä", "123456789"})
    void otherStringsNameNoLanguage(String tag) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Language.of(tag));

        assertTrue(String.valueOf(refusal.getMessage()).startsWith("'" + tag + "' "), refusal::getMessage);
    }

    @ParameterizedTest
    @CsvSource({
        "se,nordsamiska,North Sami",
        "sju,umesamiska,Ume Sami",
        "sje,pitesamiska,Pite Sami",
        "fit,meänkieli,Meänkieli",
        "yi,jiddisch,Yiddish"
    })
    void languagesOfPlansHaveNames(String tag, String swedish, String english) {
        assertEquals(Optional.of(swedish), Language.of(tag).swedishName());
        assertEquals(Optional.of(english), Language.of(tag).englishName());
    }

    @Test
    void aLanguageFromElsewhereHasNoNameHere() {
        assertEquals(Optional.empty(), Language.of("tlh").swedishName());
        assertEquals(Optional.empty(), Language.of("tlh").englishName());
    }

    @ParameterizedTest
    @CsvSource({"sv,sv", "sv-SE,sv", "swe-Latn-FI,sv", "x-private,x-private"})
    void aLanguageOfACountryIsALanguage(String tag, String primary) {
        assertEquals(Language.of(primary), Language.of(tag).primary());
    }

    @Test
    void languagesAreOrderedByTag() {
        assertTrue(Language.EN.compareTo(Language.SV) < 0);
        assertEquals(0, Language.SE.compareTo(Language.of("sme")));
    }
}
