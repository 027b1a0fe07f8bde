package se.tertial.plan.exporter.odf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.document.LegendBlock;
import se.tertial.plan.exporter.odf.Node;
import se.tertial.plan.model.text.Text;

/** Legends: what the levels of a scale mean. */
@Tag("class-path")
class LegendTextTest {

    @Test
    void aLegendHasItsSourcesInFootnotes() throws IOException {
        Node text = OdtFile.of(new LegendBlock(
                        Text.of("Skala"),
                        List.of(new LegendBlock.Entry(
                                TextBlocksTest.YELLOW, Text.of("Gul"), Text.of("Mindre avvikelse"))),
                        List.of(Text.of("Ur riktlinjen."))))
                .text();
        Node note = text.all("text:note").get(0);
        assertEquals("Ur riktlinjen.", note.child("text:note-body").text());
        assertEquals("footnote", note.need("text:note-class"));
    }

    @Test
    void footnotesBesideEachOtherAreParted() throws IOException {
        Node text = OdtFile.of(new LegendBlock(
                        Text.of("Skala"), List.of(), List.of(Text.of("Ur riktlinjen."), Text.of("Tolkad."))))
                .text();
        Node title = text.children("text:p").stream()
                .filter(paragraph -> paragraph.text().startsWith("Skala"))
                .findFirst()
                .orElseThrow();
        assertEquals("Skala1Ur riktlinjen., 2Tolkad.", title.text());
    }

    @Test
    void aLegendHasNoEmptyCells() throws IOException {
        LegendBlock.Entry told =
                new LegendBlock.Entry(TextBlocksTest.YELLOW, Text.of("Gul"), Text.of("Mindre avvikelse"));
        LegendBlock.Entry bare = new LegendBlock.Entry(TextBlocksTest.YELLOW, Text.of("Nära"), Text.of(""));
        Node mixed = OdtFile.of(new LegendBlock(Text.of("Skala"), List.of(told, bare), List.of()))
                .text();
        List<Node> rows = mixed.all("table:table-row");
        assertEquals(
                "Ingen närmare betydelse är angiven",
                rows.get(rows.size() - 1).children().get(1).text());
        Node none = OdtFile.of(new LegendBlock(Text.of("Skala"), List.of(bare), List.of()))
                .text();
        assertFalse(none.text().contains("Betydelse"), "a column without a word");
        assertEquals(
                List.of("\u00a0▲\u00a0Nära\u00a0"),
                none.all("text:list-item").stream().map(Node::text).toList());
    }

    @Test
    void symbolsStandInThePlaceOfBullets() throws IOException {
        LegendBlock.Entry marked = new LegendBlock.Entry(TextBlocksTest.YELLOW, Text.of("Nära"), Text.of(""));
        LegendBlock.Entry plain = new LegendBlock.Entry(
                new StatusMark("Okänd", Optional.empty(), Optional.empty()), Text.of("Okänd"), Text.of(""));
        OdtFile marks = OdtFile.of(new LegendBlock(Text.of("Skala"), List.of(marked), List.of()));
        String name = marks.text().all("text:list").get(0).need("text:style-name");
        Node style = marks.styles().all("text:list-style").stream()
                .filter(its -> its.need("style:name").equals(name))
                .findFirst()
                .orElseThrow();
        assertTrue(style.all("text:list-level-style-bullet").isEmpty(), "no second sign beside the symbol");
        Node mixed = OdtFile.of(new LegendBlock(Text.of("Skala"), List.of(marked, plain), List.of()))
                .text();
        assertEquals(
                "List_20_1", mixed.all("text:list").get(0).need("text:style-name"), "not every level has a symbol");
    }
}
