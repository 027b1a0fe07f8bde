package se.tertial.plan.exporter.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

@Tag("class-path")
class TextExporterTest {

    private static final String EACH_CORE_BLOCK = """
                Rapport
                =======

                T2 2024

                Kontakt: Kansliet

                Läget
                -----

                Underrubrik
                ~~~~~~~~~~~

                Löpande text som är så lång att den
                måste brytas.

                Trafiknämnden:
                  Så här säger vi.

                  [Lämnas inte ut]

                - Ett som är så långt att det behöver
                  mer än en rad
                  - Under ett
                - Två

                1. Först
                2. Sedan

                Tal

                Ord  Antal
                ---  -----
                a        7
                b       12

                Tomt

                  Inget.
                """;

    private static final TextExporter TEXT = new TextExporter();
    private static final Bilingual WORDS = Bilingual.of("Ord", "Words");

    /** A document of some blocks. */
    private record Given(List<Block> blocks) implements ReportLayout {

        @Override
        public LayoutDescriptor descriptor() {
            return LayoutDescriptor.builder()
                    .id("given")
                    .name(WORDS)
                    .description(WORDS)
                    .build();
        }

        @Override
        public ReportDocument build(LayoutContext context) {
            return new ReportDocument(
                    "given",
                    context.language(),
                    Text.of("Rapport"),
                    Optional.of(Text.of("T2 2024")),
                    List.of(new ReportDocument.Fact(Text.of("Kontakt"), Text.of("Kansliet"))),
                    List.of(Section.of("all", Text.of("Läget"), Blocks.of(blocks))));
        }
    }

    @Test
    void writesEachCoreBlockInItsOwnWay() throws IOException {
        assertEquals(EACH_CORE_BLOCK, written(40, eachCoreBlock()));
    }

    private static Block[] eachCoreBlock() {
        return new Block[] {
            new CoreBlock.Heading(3, Text.of("Underrubrik")),
            Paragraph.of(Text.of("Löpande text som är så lång att den måste brytas.")),
            new Paragraph(Text.of("Trafiknämnden"), Paragraph.Role.LABEL),
            new Paragraph(Text.of("Så här säger vi."), Paragraph.Role.QUOTE),
            new Paragraph(Text.of("Lämnas inte ut"), Paragraph.Role.WITHHELD),
            new CoreBlock.Items(
                    false,
                    List.of(
                            new CoreBlock.Item(
                                    Text.of("Ett som är så långt att det behöver mer än en rad"),
                                    List.of(new CoreBlock.Item(Text.of("Under ett"), List.of()))),
                            new CoreBlock.Item(Text.of("Två"), List.of()))),
            new CoreBlock.Items(
                    true,
                    List.of(
                            new CoreBlock.Item(Text.of("Först"), List.of()),
                            new CoreBlock.Item(Text.of("Sedan"), List.of()))),
            new CoreBlock.Table(Text.of("Tal"), table().row("a", 7).row("b", 12).build(), Optional.empty()),
            new CoreBlock.Table(Text.of("Tomt"), table().build(), Optional.of(Text.of("Inget.")))
        };
    }

    @Test
    void aTableThatIsTooWideIsWrappedAndOneThatCannotFitIsWrittenRowByRow() throws IOException {
        String words = "Ett uppdrag med en mycket lång lydelse";
        String wide = written(
                40,
                new CoreBlock.Table(
                        Text.of("Tal"), table().row(words, 7).row("b", null).build(), Optional.empty()));
        assertTrue(wide.contains("""
                        Ord                                Antal
                        ---------------------------------  -----
                        Ett uppdrag med en mycket lång         7
                        lydelse

                        b
                        """), wide);
        String endless = "x".repeat(50);
        String narrow = written(
                40, new CoreBlock.Table(Text.of("Tal"), table().row(endless, 7).build(), Optional.empty()));
        assertTrue(narrow.endsWith(endless + "\n  Antal: 7\n"), narrow);
    }

    @Test
    void longNumbersAreGrouped() throws IOException {
        String text = written(
                40,
                new CoreBlock.Table(Text.of("Tal"), table().row("alla", 10_000).build(), Optional.empty()));
        assertTrue(text.contains("10\u00a0000"), text);
    }

    @Test
    void whatTextCannotHoldIsReplacedAndSaid() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportOutcome outcome = PlanExport.of(
                        TEXT,
                        request(
                                80,
                                Paragraph.of(Text.of("a\u0000b\uD800c\u2028d\te")),
                                Paragraph.of(Text.of("Buerie", Language.SMA))))
                .to(bytes);

        String text = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("a b\uFFFDc\nd e\n\nBuerie\n"), text);
        assertEquals(
                List.of(
                        "Tecken som text inte kan ha ersattes: 2.",
                        "Ren text kan inte märka delar på andra språk: sma."),
                outcome.losses().stream().map(Bilingual::sv).toList());
    }

    @Test
    void isFoundAndRefusesWhatItCannotWrite() {
        assertEquals(
                TextExporter.class, ExporterRegistry.discover().find("text").getClass());
        ExportRequest model = ExportRequest.builder()
                .copy(request(80))
                .selection(new ContentSelection.Model())
                .build();
        OutputStream nowhere = OutputStream.nullOutputStream();
        assertThrows(ExportException.UnsupportedContent.class, () -> TEXT.export(model, nowhere));
        assertThrows(
                ExportException.InvalidOption.class, () -> TEXT.descriptor().options(Map.of("width", "39")));
    }

    @Test
    void aFailingStreamFailsTheExportUnchanged() {
        IOException full = new IOException("full");
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        PlanExport export = PlanExport.of(TEXT, request(80, Paragraph.of(Text.of("x".repeat(20_000)))));

        assertEquals(full, assertThrows(IOException.class, () -> export.to(failing)));
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "A\u030Angström,8", "\u200Babc,3", "●,1", "'',0"})
    void countsWhatIsSeen(String text, int width) {
        assertEquals(width, Wrapping.width(text));
    }

    @Property
    void wrappingKeepsEveryWordAndTheWidth(@ForAll List<@IntRange(min = 1, max = 30) Integer> lengths) {
        String text = String.join(" ", lengths.stream().map("o"::repeat).toList());
        List<String> lines = Wrapping.lines(text, 20);

        assertEquals(text, String.join(" ", lines));
        for (String line : lines) {
            assertTrue(line.length() <= 20 || !line.contains(" "), line);
        }
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        assertEquals(words.stream().mapToInt(String::length).max().orElse(0), Wrapping.longestWord(text));
    }

    private static InMemoryTable.Builder table() {
        return InMemoryTable.builder("numbers", WORDS, WORDS)
                .column(new TableColumn("word", ColumnType.STRING, false, WORDS, WORDS))
                .column(new TableColumn("count", ColumnType.INTEGER, true, Bilingual.of("Antal", "Number"), WORDS));
    }

    private static String written(int width, Block... blocks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanExport.of(TEXT, request(width, blocks)).to(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ExportRequest request(int width, Block... blocks) {
        ExportRequest.Builder request = ExportRequest.builder();
        request.source(Portfolio.builder()
                        .organisation(Organisation.builder().name("Region Norr").build())
                        .build())
                .generatedAt(Instant.EPOCH)
                .layouts(List.of(new Given(List.of(blocks))))
                .selection(new ContentSelection.Layout("given"))
                .parameters(TEXT.descriptor().options(Map.of("width", width)));
        return request.build();
    }
}
