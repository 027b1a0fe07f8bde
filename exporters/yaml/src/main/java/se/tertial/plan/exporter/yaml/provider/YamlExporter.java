package se.tertial.plan.exporter.yaml.provider;

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
import se.tertial.plan.exporter.yaml.PlanYaml;
import se.tertial.plan.rules.Bilingual;

/** Exports the whole model as YAML, which {@link PlanYaml#reader()} reads back. Stateless and thread-safe. */
public final class YamlExporter implements PlanExporter {

    private static final ExporterDescriptor DESCRIPTOR = ExporterDescriptor.builder()
            .id("yaml")
            .name(Bilingual.of("YAML", "YAML"))
            .description(Bilingual.of(
                    "Hela innehållet i formatet " + PlanJson.FORMAT + ", för människor att redigera och läsa in igen.",
                    "The whole content in the format " + PlanJson.FORMAT + ", for people to edit and read back."))
            .mediaType(PlanYaml.MEDIA_TYPE)
            .fileExtension("yaml")
            .form(ArtifactForm.TEXT)
            .addContent(ContentKind.MODEL)
            .addCapabilities(Capability.LOSSLESS, Capability.STREAMING)
            .build();

    /** Makes an exporter; for {@link java.util.ServiceLoader} and for registries. */
    public YamlExporter() {}

    @Override
    public ExporterDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        if (!(request.selection() instanceof ContentSelection.Model)) {
            throw new ExportException.UnsupportedContent(DESCRIPTOR, request.selection());
        }
        try {
            return ExportOutcome.of(PlanYaml.writer().write(request.content(), output));
        } catch (IllegalArgumentException e) {
            throw new ExportException.RefusedContent(DESCRIPTOR.id(), String.valueOf(e.getMessage()));
        }
    }
}
