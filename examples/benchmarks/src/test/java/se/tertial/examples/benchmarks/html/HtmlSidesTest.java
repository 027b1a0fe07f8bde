package se.tertial.examples.benchmarks.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tertial.examples.benchmarks.Written;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.ReadyRows;

class HtmlSidesTest {

    @TestFactory
    Stream<DynamicTest> everySideWritesTheSamePage() throws Exception {
        String expected = Jsoup.parse(HtmlPage.page(Written.ROWS)).outerHtml();
        return HtmlFamily.family().sides().stream()
                .map(side -> DynamicTest.dynamicTest(
                        side.name(),
                        () -> assertEquals(
                                expected, Jsoup.parse(Written.textBy(side)).outerHtml())));
    }

    @Test
    void thePageHoldsTheRowsOfTheTable() throws Exception {
        List<List<String>> cells = Jsoup.parse(HtmlPage.page(Written.ROWS)).select("table.data tbody tr").stream()
                .map(row -> row.children().stream()
                        .map(Element::text)
                        .map(Written::loosely)
                        .toList())
                .toList();
        List<List<String>> expected = ReadyRows.of(FollowUps.of(Written.ROWS)).rows().stream()
                .map(Written::loosely)
                .toList();
        Written.assertSameRows(expected, cells);
    }
}
