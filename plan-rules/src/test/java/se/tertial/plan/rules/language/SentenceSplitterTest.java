package se.tertial.plan.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi tar bl.a. Östersund med.",
                "Detta gäller t.ex. Bräcke och Berg.",
                "Avtalet gäller fr.o.m. 1 mars.",
                "Beslut fattades 2021-12-01, § 150, och 12.30 var det klart.",
                "Enligt 11 kap. 16 § ska rapporten lämnas.",
                "Mötet hölls i v. 35 som planerat.",
                "Utökningen är 2.5 procent.",
                "Texten bryts\nmitt i meningen.",
                "ARBETE MOT OLYCKOR",
                "Av A. Andersson skriven text."
            })
    void leavesOneSentenceWhole(String text) {
        assertEquals(List.of(text), sentences(text));
    }

    @Test
    void endsASentenceAtItsMarkAndAtABlankLine() {
        assertEquals(
                List.of("Ett är klart.", "Är två det?", "(Ja!)", "Rubrik utan punkt", "Text m.m.", "Slut"),
                sentences("Ett är klart. Är två det? (Ja!)\n\u00a0\nRubrik utan punkt\n\nText m.m. Slut"));
    }

    @Test
    void aTextOfSpacesHasNone() {
        assertEquals(List.of(), sentences(" \u00a0\n \n"));
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList();
    }
}
