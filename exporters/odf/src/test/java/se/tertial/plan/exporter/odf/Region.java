package se.tertial.plan.exporter.odf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;

/** The made-up region of the examples, which has something for every table, and a finding about it. */
public final class Region {

    public static final Portfolio PORTFOLIO = read();

    private static final Finding FINDING = Finding.builder()
            .rule("T01")
            .severity(Severity.WARNING)
            .subject(Ref.of(ObjectKind.ASSIGNMENT, "u01-klimat"))
            .putEvidence("day", "2024-12-31")
            .template(MessageTemplate.of("Tiden gick ut {day}; \"klart\"?", "Time ran out on {day}; \"done\"?"))
            .build();

    private Region() {}

    /** A request for everything, for everybody, in Swedish, with the options of an exporter as they are. */
    public static ExportRequest.Builder request(PlanExporter exporter) {
        return ExportRequest.builder()
                .source(PORTFOLIO)
                .selection(new ContentSelection.AllTables())
                .audience(Audience.ALL)
                .language(Language.SV)
                .check(CheckReport.builder()
                        .asOf(LocalDate.of(2025, 10, 1))
                        .addFindings(FINDING)
                        .build())
                .generatedAt(Instant.parse("2025-10-01T12:00:00Z"))
                .parameters(exporter.descriptor().options(Map.of()));
    }

    public static byte[] export(PlanExporter exporter, ExportRequest request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanExport.of(exporter, request).to(bytes);
        return bytes.toByteArray();
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
