package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.exporter.odf.pack.DocumentInfo;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;
import se.tertial.plan.rules.Bilingual;

/** Tables of every type of cell, of the worst texts, and of texts in several languages. */
public final class Samples {

    static final StatusScale SCALE = StatusScale.builder()
            .id("prov")
            .version("1")
            .name("Provskala")
            .confidence(ScaleConfidence.ASSUMED)
            .addLevels(level("g", "Enligt plan", "#1b7f3b", "●", 3))
            .addLevels(level("y", "Mindre avvikelse", "#ffc107", "▲", 2))
            .addLevels(
                    StatusLevel.builder().code("x").label("Utan färg").order(1).build())
            .build();

    static final Portfolio PORTFOLIO = Portfolio.builder()
            .organisation(Organisation.builder().name("Region Prov").build())
            .addStatusScales(SCALE)
            .build();

    /** What a spreadsheet might run, fetch, count with, cut or choke on. */
    static final List<String> HOSTILE = List.of(
            "=1+1",
            "=HYPERLINK(\"http://example.org\";\"klicka\")",
            "of:=SUM([.A1:.A2])",
            "+46 70",
            "-1",
            "@SUM(A1)",
            "=cmd|' /C calc'!A0",
            "'=1",
            "https://example.org/å?a=1&b=2",
            "<table:table-cell table:formula=\"of:=1\"/>",
            "]]>&lt;&amp;",
            "001",
            "2024-03",
            "1e5",
            "SANT",
            "",
            " ",
            "  två  mellanslag  ",
            "\ttab\t",
            "rad 1\nrad 2\n\nrad 4\n",
            "\n",
            "\r\nrad\rrad",
            "å ä ö Å Ä Ö é e\u0301 ß",
            "\u202Ehtsalk \u200F",
            "čuđii 😀 日本 \u2028",
            "\uD83D halv \uDE00",
            "\u0000\u0001\u001F\u007F\u0085\uFFFE\uFFFF",
            "x".repeat(32_767),
            "å ".repeat(40_000));

    static final FlatTable TYPES = InMemoryTable.builder(
                    "types", Bilingual.of("Alla slag", "All types"), Bilingual.of("En av varje.", "One of each."))
            .column(column("text", ColumnType.STRING))
            .column(new TableColumn(
                    "code",
                    ColumnType.STRING,
                    true,
                    Bilingual.of("Kod", "Code"),
                    Bilingual.of("Kod", "Code"),
                    Map.of("goal", Bilingual.of("mål", "goal"), "plan", Bilingual.of("plan", "plan"))))
            .column(column("integer", ColumnType.INTEGER))
            .column(column("decimal", ColumnType.DECIMAL))
            .column(column("percent", ColumnType.PERCENT))
            .column(column("date", ColumnType.DATE))
            .column(column("bool", ColumnType.BOOLEAN))
            .column(column("status", ColumnType.STATUS))
            .row(
                    "text",
                    "goal",
                    -1_234_567,
                    new BigDecimal("-1234.50"),
                    new BigDecimal("12.5"),
                    LocalDate.of(2024, 8, 31),
                    true,
                    mark("Grönt", 0))
            .row(
                    "x",
                    "goal; plan",
                    0,
                    new BigDecimal("0.10"),
                    BigDecimal.ZERO,
                    LocalDate.of(1900, 3, 1),
                    false,
                    mark("Gult", 1))
            .row(
                    "y",
                    "other",
                    Long.MAX_VALUE,
                    new BigDecimal("1E+3"),
                    new BigDecimal("100"),
                    LocalDate.of(1900, 2, 28),
                    true,
                    mark("Utan färg", 2))
            .row(
                    "z",
                    null,
                    999_999_999_999_999L,
                    new BigDecimal("0.1234567890123"),
                    new BigDecimal("-0.25"),
                    LocalDate.of(1, 1, 1),
                    null,
                    mark("●", 0))
            .row(
                    null,
                    null,
                    Long.MIN_VALUE,
                    new BigDecimal("12345678901234567.89"),
                    null,
                    LocalDate.of(9999, 12, 31),
                    null,
                    new StatusMark("Okänd", Optional.empty(), Optional.empty()))
            .row(null, null, null, null, null, null, null, null)
            .row("", null, null, null, null, LocalDate.of(10_000, 1, 1), null, null)
            .build();

    private Samples() {}

    /** A table of the worst texts, two of them in a row. */
    static FlatTable hostile() {
        InMemoryTable.Builder table = InMemoryTable.builder(
                        "hostile", Bilingual.of("=1+[2]:*?/\\'&<", "=1+[2]:*?/\\'&<"), Bilingual.of("=1", "=1"))
                .column(new TableColumn(
                        "a", ColumnType.STRING, true, Bilingual.of("=1+1", "=1+1"), Bilingual.of("=1", "=1")))
                .column(column("b", ColumnType.STRING))
                .column(column("c", ColumnType.STATUS));
        for (int i = 0; i < HOSTILE.size(); i++) {
            String other = HOSTILE.get((i + 1) % HOSTILE.size());
            table.row(HOSTILE.get(i), other, new StatusMark(HOSTILE.get(i), Optional.empty(), Optional.empty()));
        }
        return table.build();
    }

    /** A table whose texts are in several languages. */
    static FlatTable languages() {
        Text text = Text.ofRuns(List.of(
                new TextRun("Rådet ", Optional.empty()),
                new TextRun("Saemien\n raereste ", Optional.of(Language.SMA)),
                new TextRun("och ", Optional.empty()),
                new TextRun("נייעס", Optional.of(Language.YI)),
                new TextRun(" кирил", Optional.of(Language.of("sr-Cyrl-RS")))));
        return InMemoryTable.builder(
                        "languages", Bilingual.of("Språk", "Languages"), Bilingual.of("Språk.", "Languages."))
                .column(column("text", ColumnType.STRING))
                .row(text)
                .row(Text.of("áigi", Language.SE))
                .build();
    }

    static InMemoryTable numbers(int rows) {
        InMemoryTable.Builder table = InMemoryTable.builder(
                        "numbers", Bilingual.of("Tal", "Numbers"), Bilingual.of("Tal.", "Numbers."))
                .column(column("n", ColumnType.INTEGER));
        for (int i = 0; i < rows; i++) {
            table.row(i);
        }
        return table.build();
    }

    static TableColumn column(String name, ColumnType type) {
        Bilingual title = Bilingual.of("Kolumn " + name, "Column " + name);
        return new TableColumn(name, type, true, title, title);
    }

    /** A written workbook, as package or flat file. */
    record Written(ByteArrayOutputStream stream, ExportOutcome outcome) {

        byte[] bytes() {
            return stream.toByteArray();
        }
    }

    static Written packed(List<FlatTable> tables, Language language, int mostRows) {
        return written(tables, language, mostRows, SpreadsheetPackage.of(3, Runnable::run));
    }

    static Written flat(List<FlatTable> tables, Language language) {
        return written(
                tables,
                language,
                SheetWriter.MOST_ROWS,
                new FlatSpreadsheet(between -> new Workbook(PORTFOLIO, tables, language, between)));
    }

    private static Written written(List<FlatTable> tables, Language language, int mostRows, SpreadsheetForm form) {
        DocumentInfo info = new DocumentInfo("Prov", "Ett prov.", "Region Prov", language.tag(), Instant.EPOCH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ExportOutcome outcome =
                    form.write(between -> new Workbook(PORTFOLIO, tables, language, between, mostRows), info, bytes);
            return new Written(bytes, outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatusLevel level(String code, String label, String colour, String symbol, int order) {
        return StatusLevel.builder()
                .code(code)
                .label(label)
                .colour(colour)
                .symbol(symbol)
                .order(order)
                .addAliases(label + "!")
                .description("Det är " + label)
                .build();
    }

    private static StatusMark mark(String text, int level) {
        return new StatusMark(
                text, Optional.of(SCALE.ref()), Optional.of(SCALE.levels().get(level)));
    }
}
