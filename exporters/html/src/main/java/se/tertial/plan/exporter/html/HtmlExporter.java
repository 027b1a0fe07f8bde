package se.tertial.plan.exporter.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.Bilingual;

/**
 * Writes a report document as one web page in UTF-8 that needs no other file, no network and no script. What it knows of the
 * document is in the blocks; rows and blocks are written as they are pulled. Immutable and thread-safe.
 */
public final class HtmlExporter implements PlanExporter {

    static final String ID = "html";

    private static final ExporterDescriptor DESCRIPTOR = descriptorOf();

    /** Makes the exporter; for {@link java.util.ServiceLoader}. */
    public HtmlExporter() {}

    private static ExporterDescriptor descriptorOf() {
        ExporterDescriptor.Builder builder = ExporterDescriptor.builder()
                .id(ID)
                .name(Bilingual.of("Webbsida", "Web page"))
                .description(Bilingual.of(
                        "En rapport som en tillgänglig webbsida i en enda fil.",
                        "A report as an accessible web page in a single file."))
                .mediaType("text/html;charset=utf-8")
                .fileExtension("html")
                .form(ArtifactForm.TEXT)
                .addContent(ContentKind.LAYOUT)
                .addCapabilities(Capability.STREAMING, Capability.LOCALE_AWARE);
        HtmlOptions.ALL.forEach(builder::addParameters);
        return builder.build();
    }

    @Override
    public ExporterDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        if (!(request.selection() instanceof ContentSelection.Layout)) {
            throw new ExportException.UnsupportedContent(DESCRIPTOR, request.selection());
        }
        try {
            return new PageRun(request, new Markup(output)).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
