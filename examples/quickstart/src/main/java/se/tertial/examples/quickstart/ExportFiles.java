package se.tertial.examples.quickstart;

import java.nio.file.Path;
import java.time.Instant;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;

/** Writes all that the public may read into a folder, in every format for which an exporter is found. */
public final class ExportFiles {

    public static void main(String[] args) throws Exception {
        Portfolio region = PlanJson.reader().read(Path.of("examples/quickstart/region/region.json"));
        // The library never looks at the clock: the time that files carry is yours to give.
        ExportRequest request = ExportRequest.builder()
                .source(region)
                .generatedAt(Instant.parse("2025-10-01T08:00:00Z"))
                .build();
        ExportPlan.Builder plan = ExportPlan.builder("norrlid", request);
        // Whatever exporters are on the module path or class path: add a jar, and there is one more.
        for (ExporterRegistry.Entry found : ExporterRegistry.discover().entries()) {
            plan.exporter(found.exporter());
        }
        for (ExportPlan.Written file : plan.build().writeTo(Path.of("examples/out/quickstart"))) {
            System.out.println(file.file().getFileName() + ": " + file.outcome().rows() + " rows");
        }
    }
}
