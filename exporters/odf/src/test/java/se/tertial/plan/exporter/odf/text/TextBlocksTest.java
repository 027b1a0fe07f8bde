package se.tertial.plan.exporter.odf.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Item;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.StatusBlock;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.exporter.odf.Node;
import se.tertial.plan.exporter.odf.Region;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;
import se.tertial.plan.rules.Bilingual;

/** Each block in its own form. */
@Tag("class-path")
class TextBlocksTest {

    private static final int WIDE = 21;

    static final StatusMark YELLOW = new StatusMark(
            "Gul",
            Optional.empty(),
            Region.PORTFOLIO.statusScales().stream()
                    .flatMap(scale -> scale.levels().stream())
                    .filter(TextBlocksTest::isYellow)
                    .findFirst());

    private static boolean isYellow(StatusLevel level) {
        return level.symbol().equals(Optional.of("▲")) && level.colour().isPresent();
    }

    @Test
    void headingsNeverSkipALevel() throws IOException {
        List<Integer> levels = new ArrayList<>();
        Node text = OdtFile.of(heading(6, "Djup"), heading(3, "Under"), heading(2, "Bredvid"), heading(5, "Djup igen"))
                .text();
        for (Node heading : text.all("text:h")) {
            int level = Integer.parseInt(heading.need("text:outline-level"));
            levels.add(level);
            assertEquals("Heading_20_" + level, heading.need("text:style-name"));
        }
        assertEquals(List.of(1, 2, 2, 1, 2), levels);
    }

    @Test
    void listsAreListsWithinLists() throws IOException {
        Node list = OdtFile.of(new CoreBlock.Items(
                        true,
                        List.of(
                                new Item(Text.of("ett"), List.of(new Item(Text.of("inre"), List.of()))),
                                new Item(Text.of("två"), List.of()))))
                .text()
                .child("text:list");
        assertEquals("Numbering_20_1", list.need("text:style-name"));
        assertEquals(2, list.children("text:list-item").size());
        Node below = list.children("text:list-item").get(0).child("text:list");
        assertEquals("List_20_1", below.need("text:style-name"));
        assertEquals("inre", below.text());
    }

    @Test
    void everyRoleHasAStyleOfItsOwn() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph.Role role : Paragraph.Role.values()) {
            blocks.add(new Paragraph(Text.of(role.name()), role));
        }
        OdtFile file = OdtFile.of(blocks.toArray(Block[]::new));
        long styles = file.text().children("text:p").stream()
                .filter(paragraph -> paragraph.text().matches("[A-Z]{4,}"))
                .map(paragraph -> file.style(paragraph.need("text:style-name")).need("style:name"))
                .distinct()
                .count();
        assertEquals(Paragraph.Role.values().length, styles);
    }

    @Test
    void tablesHaveCaptionHeaderRowAndRowHeads() throws IOException {
        InMemoryTable table = InMemoryTable.builder("t", word("Tabell"), word("Rader"))
                .column(column("a", ColumnType.STRING))
                .column(column("n", ColumnType.INTEGER))
                .row("rad", 7)
                .build();
        OdtFile file = OdtFile.of(new CoreBlock.Table(Text.of("Vad den visar"), table, Optional.empty()));
        Node written = file.text().children("table:table").get(1);
        assertEquals(1, written.child("table:table-header-rows").children().size());
        assertEquals(1, written.child("table:table-header-columns").children().size());
        assertEquals("Vad den visar", written.child("table:title").text());
        List<Node> before = file.text().children();
        assertEquals(
                "Tabell 1. Vad den visar",
                before.get(before.indexOf(written) - 1).text());
        assertEquals(
                "Report_20_Number",
                written.child("table:table-row")
                        .children()
                        .get(1)
                        .child("text:p")
                        .need("text:style-name"));
        assertEquals(1, file.outcome().rows());
    }

    @Test
    void aTableWithoutRowsSaysSo() throws IOException {
        InMemoryTable table = InMemoryTable.builder("t", word("Tabell"), word("Rader"))
                .column(column("a", ColumnType.STRING))
                .build();
        Node text = OdtFile.of(new CoreBlock.Table(Text.of("Vad"), table, Optional.of(Text.of("Inget."))))
                .text();
        assertEquals(1, text.children("table:table").size());
        assertTrue(text.text().endsWith("VadInget."), text.text());
    }

    @Test
    void aTableTooWideForThePageComesInPartsHeadedByItsFirstColumn() throws IOException {
        OdtFile file = OdtFile.of(wide());
        List<Node> parts = file.text().children("table:table").subList(1, 5);
        parts.forEach(part -> assertEquals(
                "cell0", part.child("table:table-row").children().get(0).text()));
        String all = file.text().text();
        for (int i = 0; i < WIDE; i++) {
            assertTrue(all.contains("cell" + i), all);
        }
        assertTrue(all.contains("Bred (1/4)"), all);
        assertEquals(1, file.outcome().rows());
    }

    /** It is read once to be measured, and once for each part. */
    @Test
    void ofATableInPartsProgressIsToldOnce() throws IOException {
        List<Long> rows = new ArrayList<>();
        OdtFile.of(List.of(wide()), progress -> {
            if (progress.part().equals("t")) {
                rows.add(progress.rows());
            }
        });
        assertEquals(List.of(0L, 1L), rows);
    }

    private static CoreBlock.Table wide() {
        InMemoryTable.Builder table = InMemoryTable.builder("t", word("Tabell"), word("Rader"));
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < WIDE; i++) {
            table.column(column("kolumn_" + (char) ('a' + i), ColumnType.STRING));
            row.add("cell" + i);
        }
        return new CoreBlock.Table(Text.of("Bred"), table.row(row).build(), Optional.empty());
    }

    @Test
    void aStatusIsSymbolAndWordsOnItsColour() throws IOException {
        OdtFile file =
                OdtFile.of(new StatusBlock(Text.of("Status"), YELLOW, Text.of("Gul"), Text.of("Mindre avvikelse")));
        Node paragraph = file.text().children("text:p").stream()
                .filter(p -> p.need("text:style-name").equals(StyleNames.STATUS))
                .findFirst()
                .orElseThrow();
        assertEquals("Status: \u00a0▲\u00a0Gul\u00a0 – Mindre avvikelse", paragraph.text());
        Node mark =
                file.style(paragraph.child("text:span").need("text:style-name")).child("style:text-properties");
        assertEquals(YELLOW.level().flatMap(StatusLevel::colour).orElseThrow(), mark.get("fo:background-color"));
        assertEquals("#000000", mark.get("fo:color"));
    }

    @Test
    void lettersOfAllScriptsAreAsLargeAndAsBold() throws IOException {
        OdtFile file = OdtFile.of(Paragraph.of(Text.of("א")));
        Node title = file.style("Title").child("style:text-properties");
        assertEquals("24pt", title.need("style:font-size-complex"));
        assertEquals("bold", title.need("style:font-weight-complex"));
        assertEquals("24pt", title.need("style:font-size-asian"));
    }

    private static SeriesBlock series(SeriesBlock.Point... points) {
        return new SeriesBlock(
                Text.of("Andel"), Language.SV, List.of(points), Optional.of(Text.of("Källa: egen mätning")));
    }

    private static SeriesBlock.Point outcome(int year) {
        return new SeriesBlock.Point(
                SeriesBlock.PointKind.OUTCOME,
                Text.of(Integer.toString(year)),
                Optional.of(BigDecimal.valueOf(year)),
                Text.of(year + " st."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void theSourceOfASeriesIsOneFootnoteToFigureAndTable() throws IOException {
        Node text = OdtFile.of(series(outcome(2023), outcome(2024))).text();
        assertEquals(
                List.of("Källa: egen mätning"),
                text.all("text:note-body").stream().map(Node::text).toList());
        assertEquals(1, text.all("text:note-ref").size());
    }

    @Test
    void theSourceOfASeriesIsToldWithoutValues() throws IOException {
        Node text = OdtFile.of(series()).text();
        assertEquals(
                List.of("Källa: egen mätning"),
                text.all("text:note-body").stream().map(Node::text).toList());
    }

    @Test
    void indicatorsTellWhichGroupAValueIsAbout() throws IOException {
        Node text = OdtFile.region("indicators", "2025-T1", Language.SV, Audience.ALL)
                .text();
        assertTrue(text.all("svg:desc").stream()
                .anyMatch(its -> its.text().contains("T1 2025, Utfall, kvinnor: 92; T1 2025, Utfall, män: 90")));
    }

    @Test
    void valuesThatAreNotDrawnAreCountedBelowTheFigure() throws IOException {
        SeriesBlock.Point missing = new SeriesBlock.Point(
                SeriesBlock.PointKind.OUTCOME,
                Text.of("2025"),
                Optional.empty(),
                Text.of("saknas"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        String one =
                OdtFile.of(series(outcome(2023), outcome(2024), missing)).text().text();
        assertTrue(one.contains("Ett värde utan tal är inte ritat."), one);
        String two = OdtFile.of(series(outcome(2023), outcome(2024), missing, missing))
                .text()
                .text();
        assertTrue(two.contains("2 värden utan tal är inte ritade."), two);
        String none = OdtFile.of(series(outcome(2023), outcome(2024))).text().text();
        assertFalse(none.contains("inte rita"), none);
    }

    @Test
    void longNumbersAreGroupedInTablesAndCharts() throws IOException {
        OdtFile file = OdtFile.of(new DistributionBlock(
                Text.of("Ärenden"),
                Language.SV,
                List.of(new DistributionBlock.Slice(Text.of("Klara"), Optional.empty(), 12_345))));
        Node text = file.text();
        assertTrue(text.all("table:table-cell").stream()
                .anyMatch(cell -> cell.text().equals("12\u00a0345")));
        assertTrue(text.all("svg:desc").get(0).text().contains("Klara: 12\u00a0345."));
        assertTrue(Node.read(file.file().parts().getOrDefault("Pictures/chart-1.svg", new byte[0]))
                .text()
                .contains("12\u00a0345"));
    }

    @Test
    void aChartHasTwoFormsATitleAndADescriptionWithTheNumbers() throws IOException {
        OdtFile file = OdtFile.of(new DistributionBlock(
                Text.of("Uppdrag"),
                Language.SV,
                List.of(
                        new DistributionBlock.Slice(Text.of("Nära"), Optional.of(YELLOW), 3),
                        new DistributionBlock.Slice(Text.of("Ej rapporterat"), Optional.empty(), 1))));
        Node frame = file.text().all("draw:frame").get(0);
        assertEquals("Uppdrag", frame.child("svg:title").text());
        assertTrue(frame.child("svg:desc").text().contains("▲ Nära: 3; Ej rapporterat: 1."));
        assertEquals(
                List.of("Pictures/chart-1.svg", "Pictures/chart-1.png"),
                frame.children("draw:image").stream()
                        .map(image -> image.need("xlink:href"))
                        .toList());
        Node svg = Node.read(file.file().parts().getOrDefault("Pictures/chart-1.svg", new byte[0]));
        assertTrue(svg.text().contains("▲ Nära"));
        assertTrue(file.text().text().contains("Diagram 1. Uppdrag"));
    }

    @Test
    void belowSharesThatDoNotAddUpItSaysThatTheyAreRounded() throws IOException {
        DistributionBlock.Slice one = new DistributionBlock.Slice(Text.of("Nära"), Optional.of(YELLOW), 1);
        Node text = OdtFile.of(new DistributionBlock(Text.of("Uppdrag"), Language.SV, List.of(one, one, one)))
                .text();
        assertEquals(
                "Andelarna är avrundade och blir därför inte 100 procent tillsammans.",
                text.children().get(text.children().size() - 1).text());
    }

    @Test
    void partsInOtherLanguagesAreMarked() throws IOException {
        OdtFile file = OdtFile.of(Paragraph.of(Text.ofRuns(
                List.of(new TextRun("Samiska: ", Optional.empty()), new TextRun("gïele", Optional.of(Language.SMA))))));
        Node span = file.text().all("text:span").get(0);
        assertEquals("gïele", span.text());
        Node language = file.style(span.need("text:style-name")).child("style:text-properties");
        assertEquals("sma", language.get("fo:language"));
        assertEquals("SE", language.get("fo:country"));
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndTold() throws IOException {
        OdtFile file = OdtFile.of(Paragraph.of(Text.of("a\u0001b")));
        assertTrue(file.text().text().contains("a\uFFFDb"));
        assertEquals(1, file.outcome().losses().size());
    }

    @Test
    void theBytesDoNotDependOnThreads() throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            byte[] alone = OdtFile.region("overview", "2024-T2", Language.SV, Audience.ALL)
                    .bytes();
            byte[] together = OdtFile.written(OdtFile.request("overview", "2024-T2", Language.SV, Audience.ALL)
                            .executor(pool))
                    .bytes();
            assertArrayEquals(alone, together);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void isFoundAndTakesLayoutsAlone() {
        assertEquals("odt", ExporterRegistry.discover().find("odt").descriptor().id());
        assertThrows(
                ExportException.UnsupportedContent.class,
                () -> OdtFile.written(Region.request(OdtFile.ODT).selection(new ContentSelection.AllTables())));
    }

    @Test
    void aStreamThatFailsFailsAsItIsAndIsNotClosed() {
        IOException full = new IOException("full");
        boolean[] closed = new boolean[1];
        OutputStream failing = new OutputStream() {

            private int left = 3000;

            @Override
            public void write(int b) throws IOException {
                left--;
                if (left < 0) {
                    throw full;
                }
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertEquals(
                full,
                assertThrows(
                        IOException.class,
                        () -> PlanExport.of(
                                        OdtFile.ODT,
                                        OdtFile.request("overview", "2024-T2", Language.SV, Audience.ALL)
                                                .build())
                                .to(failing)));
        assertFalse(closed[0]);
    }

    private static CoreBlock.Heading heading(int level, String text) {
        return new CoreBlock.Heading(level, Text.of(text));
    }

    private static TableColumn column(String name, ColumnType type) {
        return new TableColumn(name, type, true, word("Kolumnen " + name), word(name));
    }

    private static Bilingual word(String word) {
        return Bilingual.of(word, word);
    }
}
