package se.tertial.plan.export.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.words.WordList;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/** What each rich block says when it is written as core blocks: nothing that a reader must know is missing. */
class BlocksTest {

    private static final StatusMark YELLOW = new StatusMark(
            "Gul",
            Optional.empty(),
            Optional.of(StatusLevel.builder()
                    .code("yellow")
                    .label("Mindre avvikelse")
                    .symbol("▲")
                    .colour("#ffc107")
                    .order(2)
                    .build()));
    private static final StatusMark BARE = new StatusMark("Orange", Optional.empty(), Optional.empty());

    @Test
    void aStatusIsSymbolTokenAndMeaning() {
        assertEquals(
                List.of("BODY Status: ▲\u00a0Gul – Mindre avvikelse"),
                sv(new StatusBlock(Text.of("Status"), YELLOW, Text.of("Gul"), Text.of("Mindre avvikelse"))));
        assertEquals(
                List.of("BODY Status: Orange – betydelsen är inte känd"),
                sv(new StatusBlock(Text.of("Status"), BARE, Text.of("Orange"), Text.of("betydelsen är inte känd"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StatusBlock(Text.of(" "), BARE, Text.of("Orange"), Text.of("")));
    }

    @Test
    void theLanguageOfATokenIsKept() {
        CoreBlock.Paragraph line = (CoreBlock.Paragraph)
                new StatusBlock(Text.of("Status"), YELLOW, Text.of("Gul", Language.SV), Text.of("Minor deviation"))
                        .fallback()
                        .get(0);

        assertEquals(
                List.of("Gul"),
                line.text().runs().stream()
                        .filter(run -> run.language().equals(Optional.of(Language.SV)))
                        .map(run -> run.text())
                        .toList());
    }

    @Test
    void aLegendExplainsLevelByLevel() {
        LegendBlock legend = new LegendBlock(
                Text.of("Uppdrag 2024"),
                List.of(new LegendBlock.Entry(YELLOW, Text.of("Gul"), Text.of("Mindre avvikelse."))),
                List.of(Text.of("Publicerad av regionen.")));

        assertEquals(
                List.of("LABEL Uppdrag 2024", "- ▲\u00a0Gul: Mindre avvikelse.", "NOTE Publicerad av regionen."),
                sv(legend));
    }

    @Test
    void aLevelWithoutAMeaningIsToldToHaveNone() {
        LegendBlock.Entry yellow = new LegendBlock.Entry(YELLOW, Text.of("Gul"), Text.of("Mindre avvikelse."));
        LegendBlock.Entry orange = new LegendBlock.Entry(BARE, Text.of("Orange"), Text.of(""));

        assertEquals("Mindre avvikelse.", yellow.told(Language.SV).plain());
        assertEquals(
                "Ingen närmare betydelse är angiven", orange.told(Language.SV).plain());
        assertEquals("No further meaning is given", orange.told(Language.EN).plain());
        assertTrue(new LegendBlock(Text.of("Skala"), List.of(orange, yellow), List.of()).hasMeanings());
        assertFalse(new LegendBlock(Text.of("Skala"), List.of(orange), List.of()).hasMeanings());
    }

    @Test
    void aStatementNamesWhoSpeaksAndTellsWhatIsWithheld() {
        Optional<Text> body = Optional.of(Text.of("Trafiknämnden"));
        Text ground = Text.of("Lämnas inte ut (OSL 18:13)");

        assertEquals(
                List.of("LABEL Trafiknämnden (behov)", "QUOTE Stöd behövs.", "QUOTE Snart."),
                sv(new StatementBlock(
                        body,
                        CommentKind.NEED,
                        Optional.of(Text.of("behov")),
                        List.of(Text.of("Stöd behövs."), Text.of("Snart.")),
                        Optional.empty())));
        assertEquals(
                List.of("LABEL Trafiknämnden", "WITHHELD Lämnas inte ut (OSL 18:13)"),
                sv(new StatementBlock(body, CommentKind.PROGRESS, Optional.empty(), List.of(), Optional.of(ground))));
        List<Text> words = List.of(Text.of("Hemligt"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StatementBlock(body, CommentKind.PROGRESS, Optional.empty(), words, Optional.of(ground)));
    }

    @Test
    void aMatrixHasFiveMarksThatDifferInSymbolAndWords() {
        MatrixBlock.Mark[] marks = MatrixBlock.Mark.values();
        for (Language language : List.of(Language.SV, Language.EN)) {
            assertEquals(
                    marks.length,
                    Arrays.stream(marks)
                            .map(its -> its.words().in(language))
                            .distinct()
                            .count());
        }
        assertEquals(
                marks.length,
                Arrays.stream(marks).map(MatrixBlock.Mark::symbol).distinct().count());
    }

    @Test
    void aMatrixShowsMarksAndExplainsThemAndItsHeads() {
        MatrixBlock matrix = new MatrixBlock(
                Text.of("Vem har svarat"),
                Language.SV,
                List.of(
                        new MatrixBlock.Head(Text.of("RS"), Text.of("Regionstyrelsen")),
                        new MatrixBlock.Head(Text.of("TN"), Text.of("Trafiknämnden")),
                        new MatrixBlock.Head(Text.of("Storlidens kommun"), Text.of("Storlidens kommun"))),
                List.of(new MatrixBlock.Row(
                        Text.of("Klimat"),
                        List.of(MatrixBlock.Mark.WITHHELD, MatrixBlock.Mark.SILENT, MatrixBlock.Mark.NOT_ASKED))));

        List<String> lines = sv(matrix);
        assertEquals(
                List.of(
                        "[Vem har svarat]",
                        "Uppdrag | RS | TN | Storlidens kommun",
                        "Klimat | ■\u00a0undantagen | ○\u00a0tyst | –\u00a0ej frågad"),
                lines.subList(0, 3));
        assertTrue(lines.contains("- →\u00a0hänvisar: organet hänvisar bara till ett svar på annan plats"));
        assertTrue(lines.contains("- TN: Trafiknämnden"));
        assertFalse(lines.contains("- Storlidens kommun: Storlidens kommun"), "its head says all");
        assertTrue(
                Plain.lines(new MatrixBlock(matrix.caption(), Language.EN, matrix.heads(), matrix.rows()), Language.EN)
                        .contains("Klimat | ■\u00a0withheld | ○\u00a0silent | –\u00a0not asked"));
        List<MatrixBlock.Row> tooShort = List.of(new MatrixBlock.Row(Text.of("Klimat"), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new MatrixBlock(matrix.caption(), Language.SV, matrix.heads(), tooShort));
    }

    @Test
    void aDistributionGivesCountsSharesAndTheirTotal() {
        DistributionBlock block = new DistributionBlock(
                Text.of("Uppdrag"),
                Language.SV,
                List.of(
                        new DistributionBlock.Slice(Text.of("Mindre avvikelse"), Optional.of(YELLOW), 2),
                        new DistributionBlock.Slice(Text.of("Ej rapporterat"), Optional.empty(), 1)));

        assertEquals(
                List.of(
                        "[Uppdrag]",
                        "Status | Antal | Andel",
                        "▲\u00a0Mindre avvikelse | 2 | 67\u00a0%",
                        "Ej rapporterat | 1 | 33\u00a0%",
                        "Totalt | 3 | 100\u00a0%"),
                sv(block));
        assertEquals(new BigDecimal("0.667"), block.share(block.slices().get(0)));
    }

    @Test
    void sharesThatDoNotAddUpAreSaidToBeRounded() {
        DistributionBlock thirds = new DistributionBlock(
                Text.of("Uppdrag"), Language.SV, List.of(slice("Grön", 1), slice("Gul", 1), slice("Röd", 1)));

        assertEquals(
                List.of(
                        "Totalt | 3 | 100\u00a0%",
                        "NOTE Andelarna är avrundade och blir därför inte 100 procent tillsammans."),
                sv(thirds).subList(5, 7));
        assertEquals(new BigDecimal("33"), thirds.percent(thirds.slices().get(0)));
        assertEquals(
                Optional.empty(),
                new DistributionBlock(Text.of("Uppdrag"), Language.SV, List.of(slice("Gul", 0))).rounding());
    }

    private static DistributionBlock.Slice slice(String label, int count) {
        return new DistributionBlock.Slice(Text.of(label), Optional.empty(), count);
    }

    @Test
    void aSeriesSetsOutcomesAgainstTheTarget() {
        SeriesBlock series = new SeriesBlock(
                Text.of("Väntan (dagar)"),
                Language.EN,
                List.of(
                        new SeriesBlock.Point(
                                SeriesBlock.PointKind.OUTCOME,
                                Text.of("T2 2024"),
                                Optional.of(new BigDecimal("37")),
                                Text.of("37"),
                                Optional.of(YELLOW),
                                Optional.of(Text.of("Near")),
                                Optional.of(Text.of("Preliminary"))),
                        new SeriesBlock.Point(
                                SeriesBlock.PointKind.TARGET,
                                Text.of("2025"),
                                Optional.empty(),
                                Text.of("at most 35"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));

        assertEquals(
                List.of(
                        "[Väntan (dagar)]",
                        "When | What | Value | Assessment | Note",
                        "T2 2024 | Outcome | 37 | ▲\u00a0Near | Preliminary",
                        "2025 | Target | at most 35 |  | "),
                Plain.lines(series, Language.EN));
    }

    /** Said once: in a column of its own, which stands only where there are groups. */
    @Test
    void aSeriesOfGroupsNamesThemInAColumn() {
        SeriesBlock.Point women = new SeriesBlock.Point(
                SeriesBlock.PointKind.OUTCOME,
                Text.of("T1 2025"),
                Optional.of(new BigDecimal("92")),
                Text.of("92"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Text.of("preliminärt")));
        SeriesBlock series = new SeriesBlock(
                Text.of("Belagda vårdplatser (%)"),
                Language.SV,
                List.of(women, women.withGroup(Text.of("kvinnor")), women.withGroup(Text.of("män"))));

        assertEquals(
                List.of(
                        "[Belagda vårdplatser (%)]",
                        "När | Vad | Grupp | Värde | Bedömning | Anmärkning",
                        "T1 2025 | Utfall |  | 92 |  | preliminärt",
                        "T1 2025 | Utfall | kvinnor | 92 |  | preliminärt",
                        "T1 2025 | Utfall | män | 92 |  | preliminärt"),
                sv(series));
        assertEquals(List.of("kvinnor", "män"), series.groups());
        assertEquals(3, series.lines().size());
        Text nameless = Text.of(" ");
        assertThrows(IllegalArgumentException.class, () -> women.withGroup(nameless));
    }

    /** A line is as steep as what it shows; where a day is not known, only the order is. */
    @Test
    void timesOfASeriesStandAsFarApartAsTheyAre() {
        SeriesBlock.Point y2022 = dated(2022);
        SeriesBlock.Point y2024 = dated(2024);
        SeriesBlock.Point y2030 = dated(2030);
        Map<String, Double> times =
                new SeriesBlock(Text.of("Utsläpp (ton)"), Language.SV, List.of(y2022, y2024, y2030, y2030)).times();

        assertEquals(List.of("2022", "2024", "2030"), List.copyOf(times.keySet()));
        double first = times.getOrDefault("2022", -1.0);
        double second = times.getOrDefault("2024", -1.0);
        double third = times.getOrDefault("2030", -1.0);
        assertEquals(3, (third - second) / (second - first), 0.01);
        assertEquals(1, first + third, 1e-9);

        SeriesBlock.Point undated = new SeriesBlock.Point(
                SeriesBlock.PointKind.TARGET,
                Text.of("alltid"),
                Optional.empty(),
                Text.of("7"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertEquals(
                Map.of("2022", 0.125, "2024", 0.375, "2030", 0.625, "alltid", 0.875),
                new SeriesBlock(Text.of("Utsläpp (ton)"), Language.SV, List.of(y2022, y2024, y2030, undated)).times());
    }

    private static SeriesBlock.Point dated(int year) {
        return new SeriesBlock.Point(
                        SeriesBlock.PointKind.OUTCOME,
                        Text.of(String.valueOf(year)),
                        Optional.of(BigDecimal.TEN),
                        Text.of("10"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .withDay(LocalDate.of(year, 12, 31));
    }

    @Test
    void aRangeOfOneValueIsOneThatIsAboutRight() {
        Optional<BigDecimal> end = Optional.of(new BigDecimal("84"));
        assertTrue(new SeriesBlock.Range(end, Optional.of(new BigDecimal("84.0"))).isOneValue());
        assertFalse(new SeriesBlock.Range(end, Optional.of(new BigDecimal("85"))).isOneValue());
        assertFalse(new SeriesBlock.Range(end, Optional.empty()).isOneValue());
    }

    @Test
    void aTimelineIsAListInOrder() {
        TimelineBlock timeline = new TimelineBlock(
                Optional.of(Text.of("Uppdraget")),
                List.of(new TimelineBlock.Entry(
                        Text.of("2024-06-12"),
                        Optional.empty(),
                        Optional.empty(),
                        Text.of("delat"),
                        List.of(Text.of("Två uppdrag")))));

        assertEquals(List.of("LABEL Uppdraget", "- 2024-06-12: delat", "  - Två uppdrag"), sv(timeline));
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        WordList words = WordList.of(DocumentWords.class, "document");

        assertEquals(words.keys(), words.englishKeys());
    }

    private static List<String> sv(Block block) {
        return Plain.lines(block, Language.SV);
    }
}
