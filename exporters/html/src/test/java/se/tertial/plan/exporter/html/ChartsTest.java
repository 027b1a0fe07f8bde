package se.tertial.plan.exporter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.document.DistributionBlock;
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
}
