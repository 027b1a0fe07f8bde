package se.tertial.examples.benchmarks.source;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.model.PlanSource;

/** Our side of every family that writes: the whole way from domain objects to bytes, with an exporter that the registry has found. */
public final class Ours {

    /** The built-in table with the rows of all families. */
    public static final String TABLE = "assignment-follow-up";

    private Ours() {}

    /** A request for the table, to which a family adds what it needs. */
    public static ExportRequest.Builder request(PlanSource source) {
        return ExportRequest.builder()
                .source(source)
                .selection(new ContentSelection.Table(TABLE))
                .generatedAt(Instant.EPOCH);
    }

    /** The table itself. */
    public static FlatTable table(PlanSource source) {
        return request(source).build().tables().get(0);
    }

    /** The exporter of an id. */
    public static PlanExporter exporter(String id) {
        return ExporterRegistry.discover().find(id);
    }

    /** Exports once; gives how many rows were written. */
    public static long export(
            PlanExporter exporter, ExportRequest.Builder request, Map<String, ?> options, OutputStream output)
            throws IOException {
        request.parameters(exporter.descriptor().options(options));
        return PlanExport.of(exporter, request.build()).to(output).rows();
    }
}
