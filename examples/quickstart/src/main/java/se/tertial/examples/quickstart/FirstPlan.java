package se.tertial.examples.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.importer.text.PublishedTextImporter;
import se.tertial.plan.model.Portfolio;

/** Reads a published follow-up report and prints who answers for what, as CSV. */
public final class FirstPlan {

    private FirstPlan() {}

    /**
     * Runs the program.
     *
     * @param args the folder {@code examples} of this project
     * @throws Exception if a file cannot be read, or is no report
     */
    public static void main(String[] args) throws Exception {
        Path examples = Path.of(args[0]);
        Portfolio norrlid = PlanJson.reader().read(examples.resolve("organisations/norrlid.json"));
        byte[] report = Files.readAllBytes(examples.resolve("sample/uppfoljning-t2-2025.txt"));
        PublishedTextImporter importer = PublishedTextImporter.create().withOrganisation(norrlid);
        Portfolio portfolio =
                importer.importDocument("uppfoljning-t2-2025.txt", report).portfolio();
        System.out.println("Follow-up of " + portfolio.followUps().get(0).period());
        ExportRequest request = ExportRequest.builder()
                .source(portfolio)
                .selection(new ContentSelection.Table("responsibilities"))
                .generatedAt(Instant.parse("2025-10-01T08:00:00Z"))
                .build();
        PlanExport.of(ExporterRegistry.discover().find("csv"), request).to(System.out);
    }
}
