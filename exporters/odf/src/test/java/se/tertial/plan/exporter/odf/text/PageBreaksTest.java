package se.tertial.plan.exporter.odf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.CoreBlock.Paragraph.Role;
import se.tertial.plan.export.document.LegendBlock;
import se.tertial.plan.export.document.TimelineBlock;
import se.tertial.plan.exporter.odf.Node;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** What stays together where a page ends. */
@Tag("class-path")
class PageBreaksTest {

    private static final Bilingual WORD = Bilingual.of("Ord", "Word");

    @Test
    void rowsAreNotLostWhereTheHeaderRowEndsAPage() throws IOException {
        OdtFile file = OdtFile.of(table(3, "kort"));
        for (Node table : file.text().children("table:table")) {
            // LibreOffice 7.4 prints none of the rows if borders collapse and rows are kept whole.
            assertEquals("separating", style(file, table).need("table:border-model"));
        }
        assertTrue(file.file().text("styles.xml").contains("separating"));
    }

    @Test
    void aShortTableStaysOnOnePage() throws IOException {
        assertEquals("false", mayBreak(table(12, "kort")));
        assertEquals("true", mayBreak(table(13, "kort")), "too many rows");
        assertEquals("true", mayBreak(table(1, "långt ".repeat(30))), "too many letters");
    }

    @Test
    void aNoteBelowAHeadingStaysWithWhatFollows() throws IOException {
        OdtFile file = OdtFile.of(
                new Paragraph(Text.of("först"), Role.NOTE),
                new Paragraph(Text.of("sedan"), Role.NOTE),
                new CoreBlock.Heading(3, Text.of("Rubrik")),
                new Paragraph(Text.of("under"), Role.NOTE),
                Paragraph.of(Text.of("brödtext")));
        assertEquals("always", keep(file, "först"));
        assertEquals("null", keep(file, "sedan"));
        assertEquals("always", keep(file, "under"));
        assertEquals("null", keep(file, "brödtext"));
    }

    @Test
    void aTimelineIsAsShortAsItsLines() throws IOException {
        assertEquals("false", mayBreak(timeline(4, 2)));
        assertEquals("true", mayBreak(timeline(5, 2)), "fifteen lines");
    }

    @Test
    void aShortListOfMarksStaysOnOnePage() throws IOException {
        LegendBlock.Entry level = new LegendBlock.Entry(
                new StatusMark("Klart", Optional.empty(), Optional.empty()), Text.of("Klart"), Text.of(""));
        OdtFile file = OdtFile.of(new LegendBlock(Text.of("Skala"), List.of(level, level, level), List.of()));
        assertEquals(
                List.of("Report_20_Kept_20_Item", "Report_20_Kept_20_Item", "List_20_Contents"),
                file.text().all("text:list-item").stream()
                        .map(item -> item.child("text:p").need("text:style-name"))
                        .toList());
    }

    @Test
    void aColumnHasRoomForItsWordsAsReadersSeeThem() throws IOException {
        Bilingual baseline = Bilingual.of("Utgångsvärde", "Baseline");
        InMemoryTable.Builder table = InMemoryTable.builder("t", WORD, WORD)
                .column(new TableColumn("a", ColumnType.STRING, true, WORD, WORD))
                .column(new TableColumn("b", ColumnType.STRING, true, WORD, WORD, Map.of("b", baseline)))
                .column(new TableColumn("c", ColumnType.STRING, true, WORD, WORD));
        table.row("rad", "b", "långt ".repeat(60));
        OdtFile file = OdtFile.of(new CoreBlock.Table(Text.of("Tabell"), table.build(), Optional.empty()));
        Node written = file.text().children("table:table").get(1);
        String column = written.all("table:table-column").get(1).need("table:style-name");
        String width = file.style(column).child("style:table-column-properties").need("style:column-width");
        assertTrue(Integer.parseInt(width.replace("mm", "")) >= 28, width + " for twelve letters of 2 mm and a margin");
    }

    private static TimelineBlock timeline(int entries, int notes) {
        TimelineBlock.Entry entry = new TimelineBlock.Entry(
                Text.of("2025"),
                Optional.empty(),
                Optional.empty(),
                Text.of("Givet"),
                Collections.nCopies(notes, Text.of("Beslut")),
                Optional.empty());
        return new TimelineBlock(Optional.empty(), Collections.nCopies(entries, entry));
    }

    private static String mayBreak(Block table) throws IOException {
        OdtFile file = OdtFile.of(table);
        return style(file, file.text().children("table:table").get(1)).need("style:may-break-between-rows");
    }

    private static Node style(OdtFile file, Node table) throws IOException {
        return file.style(table.need("table:style-name")).child("style:table-properties");
    }

    private static String keep(OdtFile file, String text) throws IOException {
        Node paragraph = file.text().children("text:p").stream()
                .filter(its -> its.text().equals(text))
                .findFirst()
                .orElseThrow();
        return file.style(paragraph.need("text:style-name")).children("style:paragraph-properties").stream()
                .map(its -> String.valueOf(its.get("fo:keep-with-next")))
                .findFirst()
                .orElse("null");
    }

    private static CoreBlock.Table table(int rows, String text) {
        InMemoryTable.Builder table = InMemoryTable.builder("t", WORD, WORD)
                .column(new TableColumn("a", ColumnType.STRING, true, WORD, WORD));
        for (int i = 0; i < rows; i++) {
            table.row(text);
        }
        return new CoreBlock.Table(Text.of("Tabell"), table.build(), Optional.empty());
    }
}
