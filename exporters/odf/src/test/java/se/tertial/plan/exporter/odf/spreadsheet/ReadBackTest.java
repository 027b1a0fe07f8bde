package se.tertial.plan.exporter.odf.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.exporter.odf.Expected;
import se.tertial.plan.exporter.odf.Node;
import se.tertial.plan.exporter.odf.OdsFile;
import se.tertial.plan.exporter.odf.OdsFile.Value;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/** Whatever is in a table is found in the file, cell by cell. */
@Tag("class-path")
class ReadBackTest {

    private static final List<FlatTable> ALL = List.of(Samples.TYPES, Samples.hostile(), Samples.languages());

    @Test
    void everyCellIsFoundAgain() {
        for (Language language : List.of(Language.SV, Language.EN)) {
            Samples.Written packed = Samples.packed(ALL, language, SheetWriter.MOST_ROWS);
            Samples.Written flat = Samples.flat(ALL, language);
            for (OdsFile file : List.of(OdsFile.packed(packed.bytes()), OdsFile.flat(flat.bytes()))) {
                List<List<List<@Nullable Value>>> sheets =
                        List.copyOf(file.sheets().values());
                for (int i = 0; i < ALL.size(); i++) {
                    assertEquals(Expected.rows(ALL.get(i), language), sheets.get(i));
                }
            }
            assertEquals(packed.outcome(), flat.outcome());
        }
    }

    @Test
    void tabsAreCharactersSinceLibreOfficeDropsTheirElementInCells() {
        OdsFile file = OdsFile.packed(
                Samples.packed(ALL, Language.SV, SheetWriter.MOST_ROWS).bytes());
        assertTrue(file.content().all("text:tab").isEmpty());
        assertTrue(file.text("content.xml").contains(">&#9;tab&#9;<"));
    }

    @Test
    void theOutcomeSaysWhatIsLostAndWhatIsOtherwise() {
        ExportOutcome outcome =
                Samples.packed(ALL, Language.SV, SheetWriter.MOST_ROWS).outcome();
        assertEquals(7 + Samples.HOSTILE.size() + 2, outcome.rows());
        assertEquals(
                List.of(
                        "Characters that cannot stand in XML were replaced by U+FFFD in 6 cells.",
                        "3 cells have more than 32,767 characters; they are whole in the file, but Excel does not show as"
                                + " much."),
                outcome.losses().stream().map(Bilingual::en).toList());
        assertEquals(
                List.of(
                        "3 numbers have more digits than spreadsheets count with and are written as text.",
                        "3 days lie before 1900-03-01 or after 9999-12-31, which Excel does not have, and are written as"
                                + " text."),
                outcome.notes().stream().map(Bilingual::en).toList());
    }

    @Test
    void partsInOtherLanguagesAreMarked() {
        OdsFile file = OdsFile.packed(Samples.packed(List.of(Samples.languages()), Language.SV, SheetWriter.MOST_ROWS)
                .bytes());
        Map<String, List<String>> languages = file.part("styles.xml").all("style:style").stream()
                .filter(style -> "text".equals(style.get("style:family")))
                .collect(Collectors.toMap(style -> style.need("style:name"), ReadBackTest::language));
        List<List<String>> marked = file.content().all("text:span").stream()
                .map(span -> Stream.concat(
                                Stream.of(span.text()),
                                languages.getOrDefault(span.need("text:style-name"), List.of()).stream())
                        .toList())
                .toList();
        assertEquals(
                List.of(
                        List.of("Saemien", "sma", "SE"),
                        List.of(" raereste ", "sma", "SE"),
                        List.of("נייעס", "yi", "none"),
                        List.of(" кирил", "sr", "RS", "Cyrl"),
                        List.of("áigi", "se", "SE")),
                marked);
    }

    private static List<String> language(Node style) {
        assertTrue(style.need("style:display-name").startsWith("Språk "), "in the reader's language");
        Node text = style.child("style:text-properties");
        return Stream.of("fo:language", "fo:country", "fo:script")
                .flatMap(name -> Stream.ofNullable(text.get(name)))
                .toList();
    }
}
