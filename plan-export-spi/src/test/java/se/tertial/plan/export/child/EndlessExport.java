package se.tertial.plan.export.child;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.rules.Bilingual;

/** Exports to a file without ever coming to an end: whoever wants to disturb an export under way has all the time for it. */
public final class EndlessExport implements PlanExporter {

    private static final byte[] LINE = "Ännu en rad\n".getBytes(StandardCharsets.UTF_8);

    public static void main(String[] args) {
        ExportRequest request = ExportRequest.builder()
                .source(Portfolio.builder()
                        .organisation(Organisation.builder().name("Region Norr").build())
                        .build())
                .generatedAt(Instant.EPOCH)
                .build();
        try {
            PlanExport.of(new EndlessExport(), request).to(Path.of(args[0]));
        } catch (IOException e) {
            System.out.println("IOException: " + e.getMessage());
        }
    }

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
