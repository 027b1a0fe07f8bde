package se.tertial.plan.exporter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;

/** Every table of the made-up region, for both kinds of reader. */
class RegionTest {

    private static final CsvExporter CSV = new CsvExporter();
    private static final Portfolio REGION;

    static {
        // The exporter itself has nothing to do with JSON, so its module does not read that of the reader.
        ModuleLayer.boot()
                .findModule("se.tertial.plan.exporter.json")
                .ifPresent(json -> RegionTest.class.getModule().addReads(json));
        REGION = region();
    }

    static Set<String> tables() {
        return ExportPlan.tableIds();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowHasACellForEveryColumn(String table) throws IOException {
        for (CsvProfile profile : CsvProfile.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ExportOutcome outcome =
                    PlanExport.of(CSV, request(table, profile, Audience.PUBLIC)).to(bytes);
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
        List<String> withheld = REGION.followUps().stream()
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
        PlanExport.of(CSV, request(table, CsvProfile.OPEN_DATA, audience)).to(bytes);
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

    private static ExportRequest request(String table, CsvProfile profile, Audience audience) {
        return ExportRequest.builder()
                .source(REGION)
                .selection(new ContentSelection.Table(table))
                .audience(audience)
                .generatedAt(Instant.EPOCH)
                .parameters(CSV.descriptor()
                        .options(Map.of(
                                "profile",
                                profile.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .build();
    }

    private static Portfolio region() {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"));
        try {
            return PlanJson.reader().read(root.resolve("examples/quickstart/region/region.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
