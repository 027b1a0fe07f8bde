package se.tertial.plan.exporter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.SeriesBlock.Point;
import se.tertial.plan.export.document.SeriesBlock.PointKind;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

class ChartsTest {

    @Test
    void longNumbersAreGrouped() {
        Document page = GivenBlocks.page(new DistributionBlock(
                Text.of("Ärenden"),
                Language.SV,
                List.of(new DistributionBlock.Slice(Text.of("Klara"), Optional.empty(), 12_345))));
        assertEquals("12\u00a0345", page.expectFirst("svg.chart text").wholeText());
        assertEquals("12\u00a0345", page.expectFirst("table.numbers tbody td").wholeText());
        assertEquals("12\u00a0345", page.expectFirst("table.numbers tfoot td").wholeText());
        assertTrue(page.expectFirst("svg.chart desc").wholeText().contains("Klara: 12\u00a0345"));
    }

    @Test
    void groupsHaveLinesMarksAndNamesOfTheirOwn() {
        Text women = Text.of("kvinnor");
        Text men = Text.of("män");
        Document page = GivenBlocks.page(series(
                point(PointKind.OUTCOME, "2023", "71").withGroup(women),
                point(PointKind.OUTCOME, "2023", "82").withGroup(men),
                point(PointKind.OUTCOME, "2024", "73").withGroup(women),
                point(PointKind.OUTCOME, "2024", "84").withGroup(men),
                point(PointKind.TARGET, "2026", "85").withGroup(men)));
        assertEquals(2, page.select("line.run").size());
        for (Element line : page.select("line.run")) {
            assertNotEquals(line.attr("x1"), line.attr("x2"), "no line between groups");
        }
        assertEquals(
                2,
                page.select("svg.outcome use").eachAttr("href").stream()
                        .distinct()
                        .count(),
                "outcomes of groups differ in shape");
        assertEquals(
                List.of("Utfall, kvinnor", "Utfall, män", "Mål, män"),
                page.select("p.key span").eachText());
        assertEquals(
                List.of("När", "Vad", "Grupp", "Värde"),
                page.select("figure th[scope=col]").eachText(),
                "no column without anything in it");
        assertEquals(
                "kvinnor", page.expectFirst("figure tbody tr td:nth-child(3)").text());
    }

    @Test
    void statusesAndNotesHaveColumnsWhereThereAreAny() {
        Point noted = new Point(
                PointKind.OUTCOME,
                Text.of("2024"),
                Optional.of(new BigDecimal("7")),
                Text.of("7"),
                Optional.empty(),
                Optional.of(Text.of("Nära målet")),
                Optional.of(Text.of("preliminärt")));
        Document page = GivenBlocks.page(series(point(PointKind.OUTCOME, "2023", "9"), noted));
        assertEquals(
                List.of("När", "Vad", "Värde", "Status", "Anmärkning"),
                page.select("figure th[scope=col]").eachText());
        assertEquals(
                List.of("Utfall", "9", "", "", "Utfall", "7", "Nära målet", "preliminärt"),
                page.select("figure tbody td").stream().map(Element::text).toList());
    }

    @Test
    void whatWasNotMeasuredIsAGapInTheLine() {
        Point missing = new Point(
                PointKind.OUTCOME,
                Text.of("2024"),
                Optional.empty(),
                Text.of("saknas"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Document page = GivenBlocks.page(series(
                point(PointKind.OUTCOME, "2022", "71"),
                point(PointKind.OUTCOME, "2023", "73"),
                missing,
                point(PointKind.OUTCOME, "2025", "75"),
                point(PointKind.OUTCOME, "2026", "77")));
        assertEquals(2, page.select("line.run").size());
    }

    @Test
    void namesOfTimesDoNotLieOverEachOther() {
        Document page = GivenBlocks.page(series(
                point(PointKind.OUTCOME, "januari–februari 2024", "7"),
                point(PointKind.OUTCOME, "januari–mars 2024", "7"),
                point(PointKind.OUTCOME, "januari–april 2024", "7"),
                point(PointKind.OUTCOME, "januari–maj 2024", "7"),
                point(PointKind.OUTCOME, "januari–juni 2024", "7")));
        List<String> lines = page.select("text.tick:not(.behind)").eachAttr("y");
        assertEquals(5, lines.size());
        for (int i = 1; i < lines.size(); i++) {
            assertNotEquals(lines.get(i - 1), lines.get(i), "neighbours stand in rows of their own");
        }
        assertTrue(page.select("text.tick.spare:not(.behind)").size() <= 2, "most are shown on a narrow page, too");
    }

    @Test
    void timesStandAsFarApartAsTheyAre() {
        Document page = GivenBlocks.page(series(
                point(PointKind.OUTCOME, "2023", "9").withDay(LocalDate.of(2023, 12, 31)),
                point(PointKind.OUTCOME, "2024", "8").withDay(LocalDate.of(2024, 12, 31)),
                point(PointKind.OUTCOME, "2030", "2").withDay(LocalDate.of(2030, 12, 31))));
        List<Double> lengths = page.select("line.run").stream()
                .map(line -> across(line, "x2") - across(line, "x1"))
                .toList();
        assertEquals(6.0, lengths.get(1) / lengths.get(0), 0.1);
    }

    @Test
    void wordsOfTheLeastValueDoNotRunIntoTheNamesOfTimes() {
        Document page = GivenBlocks.page(
                series(point(PointKind.OUTCOME, "2024", "9800"), point(PointKind.TARGET, "2030", "4900")));
        int axis = Integer.parseInt(page.expectFirst("line.axis").attr("y1"));
        for (Element words : page.select("text.value")) {
            assertTrue(Integer.parseInt(words.attr("y")) < axis - 4, words.outerHtml());
        }
    }

    @Test
    void longWordsOfAValueStayWithinTheChartAndAreWholeInTheTable() {
        String whole = "högst 30 dagar i genomsnitt för alla mottagningar i länet";
        Document page = GivenBlocks.page(series(
                point(PointKind.OUTCOME, "2024", "41"),
                new Point(
                        PointKind.TARGET,
                        Text.of("2030"),
                        Optional.of(new BigDecimal("30")),
                        Text.of(whole),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        Element words = page.expectFirst("text.value.target");
        assertEquals("högst 30 dagar i…", words.wholeText());
        assertTrue(words.hasClass("last"), "reads from the edge that it is near");
        assertFalse(page.expectFirst("text.value:not(.target)").hasClass("first"), "what is short needs no edge");
        assertEquals(
                whole, page.expectFirst("figure tr:has(td:contains(Mål)) td.n").text());
    }

    private static double across(Element line, String end) {
        return Double.parseDouble(line.attr(end).replace("%", ""));
    }

    @Test
    void valuesThatAreNotExactHaveOpenMarksThatTheKeyExplains() {
        Document page = Jsoup.parse(Region.norrlid().page("indicators", false));
        Element calls = page.expectFirst("figure:has(td:contains(ca 84))");
        assertEquals(2, calls.select("svg.outcome.open").size());
        assertEquals(
                List.of("Utfall", "Mål", "Ungefär", "Över eller under"),
                calls.select("p.key span").eachText());
        String emissions = page.expectFirst("figure:has(td:contains(9800))").text();
        assertTrue(emissions.contains("Ett värde utan tal är inte ritat."), emissions);
    }

    private static SeriesBlock series(Point... points) {
        return new SeriesBlock(Text.of("Väntan"), Language.SV, List.of(points));
    }

    private static Point point(PointKind kind, String when, String value) {
        return new Point(
                kind,
                Text.of(when),
                Optional.of(new BigDecimal(value)),
                Text.of(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
