package example.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

/** Writes a report as Markdown, for wikis and chats. */
public final class MarkdownExporter implements PlanExporter {

    private static final ExporterDescriptor DESCRIPTOR = ExporterDescriptor.builder()
            .id("markdown")
            .name(Bilingual.of("Markdown", "Markdown"))
            .description(Bilingual.of(
                    "En rapport som Markdown, att klistra in i en wiki eller en chatt.",
                    "A report as Markdown, to be pasted into a wiki or a chat."))
            .mediaType("text/markdown;charset=utf-8")
            .fileExtension("md")
            .form(ArtifactForm.TEXT)
            .addContent(ContentKind.LAYOUT)
            .addCapabilities(Capability.STREAMING, Capability.LOCALE_AWARE)
            .build();

    @Override
    public ExporterDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        if (!(request.selection() instanceof ContentSelection.Layout)) {
            throw new ExportException.UnsupportedContent(DESCRIPTOR, request.selection());
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        try {
            ExportOutcome outcome = new MarkdownRun(writer, request.language()).write(request.document());
            writer.flush(); // and not closed: the stream is the caller's
            return outcome;
        } catch (UncheckedIOException e) {
            throw e.getCause(); // a full disk is a full disk, and neither ours nor an exception of another kind
        }
    }
}
