package se.tertial.examples.cli.child;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.Bilingual;

/** Never comes to an end: whoever wants to disturb an export under way has all the time for it. */
public final class EndlessExporter implements PlanExporter {

    private static final byte[] LINE = "Ännu en rad\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public ExporterDescriptor descriptor() {
        Bilingual name = Bilingual.of("Utan slut", "Without end");
        return ExporterDescriptor.builder()
                .id("endless")
                .name(name)
                .description(name)
                .mediaType("text/plain")
                .fileExtension("txt")
                .form(ArtifactForm.TEXT)
                .addContent(ContentKind.MODEL)
                .build();
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        while (true) {
            output.write(LINE);
        }
    }
}
