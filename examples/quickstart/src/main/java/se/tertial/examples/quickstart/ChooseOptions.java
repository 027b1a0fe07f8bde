package se.tertial.examples.quickstart;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.rules.Parameter;

/** Asks an exporter for its options, and exports one body's part of one table with the options that suit it. */
public final class ChooseOptions {

    public static void main(String[] args) throws Exception {
        Portfolio region = PlanJson.reader().read(Path.of("examples/quickstart/region/region.json"));
        PlanExporter csv = ExporterRegistry.discover().find("csv");
        for (Parameter<?> option : csv.descriptor().parameters()) {
            System.out.println(option + ": " + option.help().en());
        }

        ExportRequest request = ExportRequest.builder()
                .source(region)
                .selection(new ContentSelection.Table("responsibilities"))
                .filter(ContentFilter.none().withBodies(List.of(Id.of("tn"))))
                .parameters(csv.descriptor().options(Map.of("header", "titles", "codes", "words")))
                .generatedAt(Instant.parse("2025-10-01T08:00:00Z"))
                .build();
        PlanExport.of(csv, request).to(System.out);

        // Options are checked before the first byte is written, and a wrong one says what there is.
        try {
            csv.descriptor().options(Map.of("profile", "excel"));
        } catch (ExportException.InvalidOption wrong) {
            System.out.println(wrong.getMessage());
        }
    }
}
