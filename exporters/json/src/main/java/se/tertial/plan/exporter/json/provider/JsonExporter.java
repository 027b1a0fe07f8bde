package se.tertial.plan.exporter.json.provider;

import java.io.IOException;
import java.io.OutputStream;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.PlanJsonWriter;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/** Exports the whole model as JSON, which {@link PlanJson#reader()} reads back. Stateless and thread-safe. */
public final class JsonExporter implements PlanExporter {

    private static final Parameter<Boolean> INDENT = Parameter.builder(
                    "indent",
                    ParameterType.BOOLEAN,
                    Bilingual.of(
                            "Ett värde per rad, indraget med två blanksteg, i stället för allt på en rad",
                            "One value a line, indented by two spaces, instead of all in one line"))
            .defaultValue(true)
            .build();

    private static final ExporterDescriptor DESCRIPTOR = ExporterDescriptor.builder()
            .id("json")
            .name(Bilingual.of("JSON", "JSON"))
            .description(Bilingual.of(
                    "Hela innehållet i formatet " + PlanJson.FORMAT + ", för program och för att läsas in igen.",
                    "The whole content in the format " + PlanJson.FORMAT + ", for programs and to be read back."))
            .mediaType(PlanJson.MEDIA_TYPE)
            .fileExtension("json")
            .form(ArtifactForm.TEXT)
            .addContent(ContentKind.MODEL)
            .addParameters(INDENT)
            .addCapabilities(Capability.LOSSLESS, Capability.STREAMING)
            .build();

    /** Makes an exporter; for {@link java.util.ServiceLoader} and for registries. */
    public JsonExporter() {}

    @Override
    public ExporterDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        if (!(request.selection() instanceof ContentSelection.Model)) {
            throw new ExportException.UnsupportedContent(DESCRIPTOR, request.selection());
        }
        boolean indent = request.parameters().get(INDENT);
        try {
            return ExportOutcome.of(new PlanJsonWriter(indent).write(request.content(), output));
        } catch (IllegalArgumentException e) {
            throw new ExportException.RefusedContent(DESCRIPTOR.id(), String.valueOf(e.getMessage()));
        }
    }
}
