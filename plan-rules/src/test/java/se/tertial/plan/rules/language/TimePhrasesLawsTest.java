package se.tertial.plan.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;

class TimePhrasesLawsTest {

    private static final List<String> WORDS = List.of(
            "under",
            "i",
            "vid",
            "senast",
            "före",
            "efter",
            "från och med",
            "till",
            "mellan",
            "och",
            "senare",
            "i slutet av",
            "våren",
            "hösten",
            "vintern",
            "till våren",
            "i höstas",
            "maj",
            "januari",
            "den 29 februari",
            "31",
            "2023",
            "2024",
            "1900",
            "2099",
            "2023/24",
            "2024-2026",
            "2024-02-30",
            "läsåret",
            "årsskiftet",
            "höstterminen",
            "vecka",
            "53",
            "T2",
            "kvartal",
            "4",
            "året",
            "nästa år",
            "årets slut",
            "ettårig",
            "årligen",
            "inom",
            "två",
            "år",
            "genomfördes",
            "ska",
            "vara",
            "klar",
            "kommer",
            "att",
            "har",
            "bildats",
            "pågår",
            "startar",
            "planeras",
            "beslut",
            "på sikt",
            "nu",
            "i väntan på",
            "inför",
            "resan",
            "-",
            "–",
            "/",
            ",",
            ".",
            "\n\n",
            "😀",
            "%");

    @Property
    void readsAnyStringAndTheSameEveryTime(@ForAll String text, @ForAll("anchors") Anchor anchor) {
        check(text, anchor);
    }

    @Property(tries = 3000)
    void readsAnyWordsOfTheGrammar(@ForAll("phrases") String text, @ForAll("anchors") Anchor anchor) {
        check(text, anchor);
    }

    private static void check(String text, Anchor anchor) {
        List<TimePhrase> phrases = TimePhrases.find(text, anchor);
        int free = 0;
        for (TimePhrase phrase : phrases) {
            assertTrue(phrase.start() >= free && phrase.end() <= text.length(), () -> text + ": " + phrase);
            assertEquals(text.substring(phrase.start(), phrase.end()), phrase.printed());
            assertEquals(
                    phrase.certainty() == TimeCertainty.AMBIGUOUS,
                    !phrase.alternatives().isEmpty());
            phrase.earliest()
                    .ifPresent(first -> phrase.latest()
                            .ifPresent(last -> assertFalse(last.isBefore(first), () -> text + ": " + phrase)));
            assertEquals(phrase.edtf(), phrase.toTimeFrame(TimeBasis.MENTIONED).edtf());
            free = phrase.end();
        }
        assertEquals(phrases, TimePhrases.find(text, anchor));
    }

    @Property
    void sentencesAndTokensLieInOrderInTheText(@ForAll("phrases") String text) {
        int free = 0;
        for (TextSpan sentence : SentenceSplitter.split(text)) {
            assertTrue(sentence.start() >= free);
            assertEquals(sentence.of(text).strip(), sentence.of(text));
            free = sentence.end();
        }
        assertTrue(free <= text.length());
        Tokenizer.tokens(text).forEach(token -> assertEquals(text.substring(token.start(), token.end()), token.text()));
    }

    @Provide
    Arbitrary<Anchor> anchors() {
        return Arbitraries.of(
                Anchor.plan(LocalDate.of(2023, 10, 6)),
                Anchor.plan(LocalDate.of(2024, 2, 29)).withValidity(DateRange.parse("2024-01-01/2027-12-31")),
                Anchor.plan(LocalDate.of(2030, 1, 1)).withValidity(DateRange.parse("2024-01-01/2027-12-31")),
                Anchor.followUp(ReportingPeriod.parse("2024-T2")),
                Anchor.followUp(ReportingPeriod.parse("2023")));
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(WORDS).list().ofMaxSize(10).map(words -> String.join(" ", words));
    }
}
