package se.tertial.plan.rules.language.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.rules.language.Anchor;

/** How phrases are found. */
class PhraseListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enligt plan*            | Det går enligt planen.                  | enligt planen
            enligt plan*            | Enligt beslut görs planen.              |
            *plan                   | Vår handlingsplan gäller.               | handlingsplan
            *tids*                  | En arbetstidsmodell prövas.             | arbetstidsmodell
            väntar på _ beslut      | Vi väntar på nytt beslut nu.            | väntar på nytt beslut
            behov ... finns         | Behov av mer stöd finns.                | Behov av mer stöd finns
            behov ... finns         | Behov finns.                            | Behov finns
            behov ... finns         | Behov av en hel del annat stöd finns.   |
            i                       | Det sker i dag i.                       | i
            """)
    void aPatternFitsItsWords(String pattern, String text, String printed) {
        PhraseList list = PhraseList.parse(List.of("it;" + pattern));

        assertEquals(
                printed == null ? "" : printed,
                list.find("it", sentence(text)).map(PhraseMatch::printed).orElse(""));
    }

    @Test
    void alternativesAreOneOrTheOther() {
        PhraseList list = PhraseList.parse(List.of("it;i|under våren;season"));

        assertEquals(
                List.of("i våren", "under våren"),
                list.all("it", sentence("Sådd i våren och under våren, inte på våren.")).stream()
                        .map(PhraseMatch::printed)
                        .toList());
        assertEquals(
                "season", list.find("it", sentence("Under våren")).orElseThrow().value());
    }

    @Test
    void theLongestPhraseIsFound() {
        PhraseList list = PhraseList.parse(List.of("# two", "", "it;i;short", "it;i väntan på;long"));

        assertEquals(
                "long",
                list.find("it", sentence("Det sker i väntan på beslut."))
                        .orElseThrow()
                        .value());
    }

    @Test
    void aPhraseStaysInItsSentence() {
        PhraseList list = PhraseList.parse(List.of("it;klart nu"));

        assertFalse(list.occurs("it", Prose.of("Det är klart. Nu börjar nästa.", anchor())));
    }

    @Test
    void aBrokenLineIsRefused() {
        assertEquals(
                "Line 2 of a list of phrases is category;pattern;value, not 'plan'",
                assertThrows(IllegalArgumentException.class, () -> PhraseList.parse(List.of("a;b", "plan")))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"plan, a b", "handlingsplan, b", "planering, c", "av, a d", "i, ''", "väntan, ''"})
    void aWordIsOfTheCategoriesThatHaveItByItself(String word, String categories) {
        PhraseList list =
                PhraseList.parse(List.of("a;av|plan", "b;*plan", "c;plane*", "d;av", "d;i väntan", "d;_ mer"));

        assertEquals(categories, String.join(" ", new TreeSet<>(list.categories(word))));
        for (String category : List.of("a", "b", "c", "d")) {
            assertEquals(list.contains(category, word), list.categories(word).contains(category), category);
        }
    }

    private static Sentence sentence(String text) {
        return Prose.of(text, anchor()).sentences().get(0);
    }

    private static Anchor anchor() {
        return Anchor.plan(LocalDate.of(2024, 8, 31));
    }
}
