package se.tertial.plan.export.layouts.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import se.tertial.plan.model.text.Text;

class BrevityTest {

    @Test
    void aShortTextLosesItsFullStopOnly() {
        assertEquals(
                "Kör fler turer (TN)",
                Brevity.of(Text.of("Kör fler turer (TN)")).plain());
        assertEquals("Kör fler turer", Brevity.of(Text.of("Kör fler turer. ")).plain());
        assertEquals("", Brevity.of(Text.of("")).plain());
    }

    @Test
    void aLongTextIsCutBetweenTwoWords() {
        String cut = Brevity.of(Text.of("Turer, ".repeat(40))).plain();
        assertTrue(cut.endsWith("Turer…"), cut);
        assertTrue(cut.length() <= 161, cut);
    }

    @Test
    void aLongWordIsCutBetweenTwoCharacters() {
        String cut = Brevity.of(Text.of("\uD83D\uDE8C".repeat(200))).plain();
        assertEquals("…", cut.substring(cut.length() - 1));
        assertEquals(cut, new String(cut.codePoints().toArray(), 0, cut.codePointCount(0, cut.length())));
        assertTrue(cut.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), cut);
    }
}
