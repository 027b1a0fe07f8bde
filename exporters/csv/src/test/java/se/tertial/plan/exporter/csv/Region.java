package se.tertial.plan.exporter.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;

/** The made-up region of the examples, which has something for every table, and a finding about it. */
final class Region {

    static final Portfolio PORTFOLIO = read();

    private static final Finding FINDING = Finding.builder()
            .rule("T01")
            .severity(Severity.WARNING)
            .subject(Ref.of(ObjectKind.ASSIGNMENT, "u01-klimat"))
            .putEvidence("day", "2024-12-31")
            .template(MessageTemplate.of("Tiden gick ut {day}; \"klart\"?", "Time ran out on {day}; \"done\"?"))
            .build();

    private Region() {}

    static ExportRequest request(String table, CsvProfile profile, Audience audience) {
        return ExportRequest.builder()
                .source(PORTFOLIO)
                .selection(new ContentSelection.Table(table))
                .audience(audience)
                .check(CheckReport.builder()
                        .asOf(LocalDate.of(2025, 10, 1))
                        .addFindings(FINDING)
                        .build())
                .generatedAt(Instant.EPOCH)
                .parameters(new CsvExporter()
                        .descriptor()
                        .options(Map.of(
                                "profile",
                                profile.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .build();
    }

    private static Portfolio read() {
        // The exporter itself has nothing to do with JSON, so its module does not read that of the reader.
        ModuleLayer.boot()
                .findModule("se.tertial.plan.exporter.json")
                .ifPresent(json -> Region.class.getModule().addReads(json));
        Path root = Path.of(Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"));
        try {
            return PlanJson.reader().read(root.resolve("examples/quickstart/region/region.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
