package se.tertial.plan.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void neighbouringRunsOfOneLanguageAreJoined() {
        Text text = Text.ofRuns(List.of(plain("Se "), plain("även "), sami("Gaal"), sami("tije"), plain(".")));

        assertEquals(List.of(plain("Se även "), sami("Gaaltije"), plain(".")), text.runs());
        assertEquals("Se även Gaaltije.", text.plain());
    }

    @Test
    void emptyRunsAreDroppedBeforeNeighboursAreJoined() {
        assertEquals(Text.of("ab"), Text.ofRuns(List.of(plain("a"), sami(""), plain("b"))));
        assertEquals(List.of(), Text.of("").runs());
        assertEquals(Text.of(""), Text.ofRuns(List.of()));
    }

    @Test
    void theLanguageOfARunCounts() {
        assertNotEquals(Text.of("Gaaltije"), Text.of("Gaaltije", Language.SMA));
    }

    @Test
    void translationsHaveOneFormToo() {
        TreeMap<Language, List<TextRun>> translations = new TreeMap<>();
        translations.put(Language.SMA, List.of(plain("a"), plain("b")));

        assertEquals(Text.of("x").with(Language.SMA, "ab"), new Text(List.of(plain("x")), translations));
    }

    @Test
    void aLaterTranslationTakesThePlaceOfAnEarlierOne() {
        Text text = Text.of("mål")
                .with(Language.EN, "aim")
                .with(Language.FI, "tavoite")
                .with(Language.EN, "goal");

        assertEquals(
                List.of(Language.EN, Language.FI),
                List.copyOf(text.translations().keySet()));
        assertEquals("goal", text.plain(Language.EN));
        assertEquals("mål", text.plain());
    }

    @Test
    void aTextWithoutTheTranslationIsReadAsItStands() {
        assertEquals("mål", Text.of("mål").plain(Language.EN));
    }

    @Test
    void aTextIsNotChangedFromOutside() {
        List<TextRun> runs = new ArrayList<>(List.of(plain("a")));
        Text text = Text.ofRuns(runs);
        runs.clear();

        assertEquals("a", text.toString());
        assertThrows(
                UnsupportedOperationException.class, () -> text.translations().clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00a0", "\u202f\u2003", "\u2028"})
    void spacesOfEveryKindAreBlank(String text) {
        assertTrue(Text.of(text).isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "\u200b", "\u00ad", " x "})
    void anythingElseIsNot(String text) {
        assertFalse(Text.of(text).isBlank());
    }

    private static TextRun plain(String text) {
        return new TextRun(text, Optional.empty());
    }

    private static TextRun sami(String text) {
        return new TextRun(text, Optional.of(Language.SMA));
    }
}
