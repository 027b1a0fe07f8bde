package se.tertial.plan.exporter.json.checkreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.exporter.json.CheckReportJson;
import se.tertial.plan.exporter.json.CheckReports;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.schema.FileContent;
import se.tertial.plan.exporter.json.schema.PublishedSchema;
import se.tertial.plan.rules.check.CheckReport;

class CheckReportSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of(CheckReportJson.schema());

    @Test
    void saysWhatTheCodecsDo() throws IOException {
        SCHEMA.assertSays(new FileContent(
                "checkReport",
                "Check report",
                CheckReportFile.FILE.format(),
                CheckReportFile.FILE.fields().stream().map(Field::property).toList(),
                List.of("portfolio", "ruleSet")));
    }

    @Provide
    Arbitrary<CheckReport> reports() {
        return CheckReports.any();
    }

    @Property(tries = 100)
    void acceptsWhatIsWritten(@ForAll("reports") CheckReport report) {
        assertEquals(List.of(), SCHEMA.faults(new String(CheckReports.json(report), StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}
            {"format":"tertial-check-report","version":"1.0"}
            {"format":"tertial-check-report","version":"1.0","asOf":"today"}
            {"format":"tertial-check-report","version":"1.0","asOf":"2024-08-31","findings":[{"rule":"X1"}]}
            {"format":"tertial-check-report","version":"1.0","asOf":"2024-08-31","runs":{}}
            {"format":"tertial-check-report","version":"1.0","asOf":"2024-08-31","unknown":1}
            """)
    void rejectsADamagedFile(String json) {
        assertNotEquals(List.of(), SCHEMA.faults(json));
    }
}
