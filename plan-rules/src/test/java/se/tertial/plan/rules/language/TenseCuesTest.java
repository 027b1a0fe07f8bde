package se.tertial.plan.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenseCuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kursen genomfördes snabbt | genomfördes | PAST | PLAIN
                    Filmen publicerades | publicerades | PAST | PLAIN
                    Gruppen har under året bildats | har under året bildats | PAST | PLAIN
                    Arbetet har avslutats | har avslutats | PAST | FINISH
                    Styrelsen antog planen | antog | PAST | DECIDE
                    Då togs beslut om saken | togs | PAST | DECIDE
                    Arbetet pågår | pågår | PRESENT | ONGOING
                    Enheten arbetar vidare | arbetar vidare | PRESENT | ONGOING
                    Planen ska beslutas | ska beslutas | FUTURE | DECIDE
                    Planen planeras att antas | planeras att antas | FUTURE | DECIDE
                    Den ska vara klar | ska vara | FUTURE | FINISH
                    Den kommer troligen att utredas | kommer troligen att utredas | FUTURE | PLAIN
                    Kursen startar | startar | FUTURE | START
                    """)
    void knowsTenseAndAspect(String text, String printed, Tense tense, Aspect aspect) {
        List<TenseCue> cues = TenseCues.find(text);

        assertEquals(1, cues.size(), cues::toString);
        TenseCue cue = cues.get(0);
        assertEquals(printed, cue.printed());
        assertEquals(tense, cue.tense());
        assertEquals(aspect, cue.aspect());
        assertEquals(printed, text.substring(cue.start(), cue.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Rutiner för vården", "De har resultat", "Hon kommer från Åre", "Fortsätta utveckla stödet"})
    void findsNoTenseWhereNoneIsSaid(String text) {
        assertEquals(List.of(), TenseCues.find(text));
    }

    @Test
    void joinsNoVerbAcrossSentences() {
        assertEquals(List.of(), TenseCues.find("Vi har stöd. Arbetat material."));
    }
}
