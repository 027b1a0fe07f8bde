package se.tertial.plan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/** A complete exporter, as small as they get: one line for each row. It closes the stream, which it must not. */
public final class TextExporter implements PlanExporter {

    public static final Parameter<String> BETWEEN = Parameter.builder(
                    "between", ParameterType.STRING, Bilingual.of("Står mellan celler", "Stands between cells"))
            .defaultValue(" | ")
            .build();

    private final String id;

    public TextExporter() {
        this("text");
    }

    public TextExporter(String id) {
        this.id = id;
    }

    @Override
    public ExporterDescriptor descriptor() {
        return ExporterDescriptor.builder()
                .id(id)
                .name(Bilingual.of("Text", "Text"))
                .description(Bilingual.of("En rad för varje rad.", "A line for each row."))
                .mediaType("text/plain;charset=utf-8")
                .fileExtension("txt")
                .form(ArtifactForm.TEXT)
                .addContent(ContentKind.TABLE, ContentKind.TABLES)
                .addParameters(BETWEEN)
                .build();
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        String between = request.parameters().get(BETWEEN);
        long rows = 0;
        for (FlatTable table : request.tables()) {
            try (TableCursor cursor = table.open()) {
                while (cursor.advance()) {
                    rows++;
                    for (int i = 0; i < table.schema().columns().size(); i++) {
                        String cell = cursor.isNull(i) ? "" : cursor.text(i);
                        output.write((cell + between).getBytes(StandardCharsets.UTF_8));
                    }
                    output.write('\n');
                }
            }
        }
        output.close();
        return ExportOutcome.of(rows);
    }
}
