package se.tertial.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;

/** An exporter of one's own: a table as text that can be read aloud, with a line for each value. */
public final class ListExporter implements PlanExporter {

    @Override
    public ExporterDescriptor descriptor() {
        return ExporterDescriptor.builder()
                .id("list")
                .name(Bilingual.of("Lista", "List"))
                .description(Bilingual.of("Ett värde på varje rad.", "One value on each line."))
                .mediaType("text/plain;charset=utf-8")
                .fileExtension("txt")
                .form(ArtifactForm.TEXT)
                .addContent(ContentKind.TABLE)
                .build();
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        FlatTable table = request.tables().get(0);
        List<TableColumn> columns = table.schema().columns();
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        long rows = 0;
        try (TableCursor row = table.open()) {
            for (; row.advance(); rows++) {
                for (int column = 0; column < columns.size(); column++) {
                    if (!row.isNull(column)) {
                        text.write(columns.get(column).title().in(request.language()) + ": " + row.text(column) + "\n");
                    }
                }
                text.write("\n");
            }
        }
        text.flush(); // and not closed: the stream is the caller's
        return ExportOutcome.of(rows);
    }

    public static void main(String[] args) throws Exception {
        // Named in module-info.java or META-INF/services, it would be found like the exporters that come with Tertial.
        ExporterRegistry exporters =
                ExporterRegistry.builder().add(new ListExporter()).build();
        Portfolio region = PlanJson.reader().read(Path.of("examples/quickstart/region/region.json"));
        ExportRequest request = ExportRequest.builder()
                .source(region)
                .selection(new ContentSelection.Table("follow-ups"))
                .filter(ContentFilter.none().withPeriods(List.of(ReportingPeriod.parse("T2 2024"))))
                .generatedAt(Instant.parse("2025-10-01T08:00:00Z"))
                .build();
        PlanExport.of(exporters.find("list"), request).to(System.out);
    }
}
