package se.tertial.plan.exporter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;

/** Every table of the made-up region, for both kinds of reader. */
class RegionTest {

    private static final CsvExporter CSV = new CsvExporter();

    static Set<String> tables() {
        return ExportPlan.tableIds();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowHasACellForEveryColumn(String table) throws IOException {
        for (CsvProfile profile : CsvProfile.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ExportOutcome outcome = PlanExport.of(CSV, Region.request(table, profile, Audience.ALL))
                    .to(bytes);
            List<CsvRecord> records = records(bytes, profile);

            assertTrue(records.size() > 1, "the region has nothing for this table");
            assertEquals(outcome.rows(), records.size() - 1);
            for (CsvRecord row : records) {
                assertEquals(records.get(0).getFieldCount(), row.getFieldCount(), row::toString);
            }
        }
    }

    @Test
    void whatIsWithheldIsInNoTable() throws IOException {
        List<String> withheld = Region.PORTFOLIO.followUps().stream()
                .flatMap(followUp -> followUp.reports().stream())
                .flatMap(report -> report.comments().stream())
                .filter(comment -> comment.disclosure().map(Disclosure::level).orElse(DisclosureLevel.PUBLIC)
                        != DisclosureLevel.PUBLIC)
                .map(Comment::paragraphs)
                .flatMap(List::stream)
                .map(paragraph -> paragraph.plain())
                .toList();
        assertFalse(withheld.isEmpty());
        for (String table : tables()) {
            String written = text(table, Audience.PUBLIC);
            withheld.forEach(paragraph -> assertFalse(written.contains(paragraph), table));
        }
        String all = text("comments", Audience.ALL);
        withheld.forEach(paragraph -> assertTrue(all.contains(paragraph), paragraph));
    }

    private static String text(String table, Audience audience) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanExport.of(CSV, Region.request(table, CsvProfile.OPEN_DATA, audience))
                .to(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> records(ByteArrayOutputStream bytes, CsvProfile profile) {
        List<CsvRecord> records = new ArrayList<>();
        String text = bytes.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
        CsvReader.builder()
                .fieldSeparator(profile.separator())
                .ofCsvRecord(text)
                .forEach(records::add);
        return records;
    }
}
