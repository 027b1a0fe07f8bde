package se.tertial.plan.exporter.odf.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Language;

class LegendTest {

    @Test
    void columnsInWhichNoLevelHasAnythingToSayAreNotThere() {
        InMemoryTable legend = legend(level("yellow", "Gul", 1).build());

        assertEquals(List.of("scale", "status", "sureness"), names(legend));
    }

    @Test
    void cellsBesideOthersSayThatThereIsNothing() {
        InMemoryTable legend = legend(
                level("yellow", "Gul", 1).build(),
                level("green", "Grön", 2)
                        .description("Enligt plan.")
                        .addAliases("Grönt")
                        .build());

        assertEquals(List.of("scale", "status", "meaning", "printed", "sureness"), names(legend));
        assertEquals(
                List.of(
                        "Skala | Gul | Ingen närmare betydelse är angiven | inget annat | publicerat",
                        "Skala | Grön | Enligt plan. | Grönt | publicerat"),
                rows(legend));
    }

    private static StatusLevel.Builder level(String code, String label, int order) {
        return StatusLevel.builder().code(code).label(label).order(order);
    }

    private static InMemoryTable legend(StatusLevel... levels) {
        StatusScale scale = StatusScale.builder()
                .id("skala")
                .version("1")
                .name("Skala")
                .confidence(ScaleConfidence.PUBLISHED)
                .addLevels(levels)
                .build();
        Portfolio portfolio = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addStatusScales(scale)
                .build();
        Legend legend = new Legend(portfolio, Language.SV);
        legend.used(scale.ref());
        return legend.table().orElseThrow();
    }

    private static List<String> names(InMemoryTable table) {
        return table.schema().columns().stream().map(TableColumn::name).toList();
    }

    private static List<String> rows(InMemoryTable table) {
        List<String> rows = new ArrayList<>();
        try (TableCursor cursor = table.open()) {
            while (cursor.advance()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < table.schema().columns().size(); i++) {
                    cells.add(cursor.text(i));
                }
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }
}
