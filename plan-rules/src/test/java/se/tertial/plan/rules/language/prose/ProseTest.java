package se.tertial.plan.rules.language.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.Tense;

/** How Swedish texts are read. */
class ProseTest {

    private static final Anchor AUGUST = Anchor.plan(LocalDate.of(2024, 8, 31));

    @Test
    void aSentenceKnowsItsWordsTensesAndTimes() {
        Prose prose = Prose.of("Kursen hölls i maj. Hälso- och sjukvården ska utvärdera den i höst.", AUGUST);

        assertEquals(2, prose.sentences().size());
        Sentence first = prose.sentences().get(0);
        assertTrue(first.has(Tense.PAST));
        assertEquals(
                List.of("i maj"),
                first.times().stream().map(its -> its.printed()).toList());
        Sentence second = prose.sentences().get(1);
        assertEquals("hälso-", second.words().get(0).lower());
        assertTrue(second.has(Tense.FUTURE));
        assertEquals(
                "ska utvärdera",
                prose.text()
                        .substring(
                                second.cues().get(0).start(),
                                second.cues().get(0).start() + 13));
    }

    @Test
    void offsetsCountFromTheStartOfTheWhole() {
        Prose prose = Prose.of(List.of(Text.of("Det är klart."), Text.of("Bussen går i maj.")), Language.SV, AUGUST);

        Sentence second = prose.sentences().get(1);
        Word bus = second.words().get(0);
        assertEquals("Bussen", prose.text().substring(bus.start(), bus.end()));
        assertEquals(
                "i maj",
                prose.text()
                        .substring(
                                second.times().get(0).start(),
                                second.times().get(0).end()));
    }

    @Test
    void whatIsNotSwedishIsLeftOut() {
        Text mixed = Text.ofRuns(List.of(
                new TextRun("Gruppen ", Optional.empty()),
                new TextRun("Daate lea", Optional.of(Language.SMA)),
                new TextRun(" möttes.", Optional.empty())));

        assertEquals(
                "Gruppen " + Prose.FOREIGN + " möttes.",
                Prose.of(List.of(mixed), Language.SV, AUGUST).text());
        assertEquals(
                "" + Prose.FOREIGN,
                Prose.of(List.of(Text.of("It is done.")), Language.EN, AUGUST).text());
    }

    @Test
    void aSwedishTranslationIsRead() {
        Text english = Text.of("Done.").with(Language.SV, "Klart.");

        assertEquals("Klart.", Prose.of(List.of(english), Language.EN, AUGUST).text());
    }

    @Test
    void aWordHasItsInnerMarks() {
        assertEquals(
                List.of("rf/sisu", "e-tjänst", "2023/24", "forsknings-", "och", "skr:s"),
                Prose.of("RF/Sisu, e-tjänst (2023/24) forsknings- och SKR:s", AUGUST).words().stream()
                        .map(Word::lower)
                        .toList());
    }
}
