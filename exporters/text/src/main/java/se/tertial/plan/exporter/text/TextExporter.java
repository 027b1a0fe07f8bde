package se.tertial.plan.exporter.text;

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
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/**
 * Writes a report document as plain text in UTF-8, wrapped to a width, lines ended by LF. It knows no block but the core ones and
 * writes all others by their fallback: what it writes is what every format can. Immutable and thread-safe.
 */
public final class TextExporter implements PlanExporter {

    static final Parameter<Integer> WIDTH = Parameter.builder(
                    "width",
                    ParameterType.integer(40, 1000),
                    Bilingual.of(
                            "Så många tecken ryms på en rad; ett längre ord får en egen rad",
                            "So many characters fit on a line; a longer word gets a line of its own"))
            .defaultValue(80)
            .unit("characters")
            .build();

    private static final ExporterDescriptor DESCRIPTOR = ExporterDescriptor.builder()
            .id("text")
            .name(Bilingual.of("Ren text", "Plain text"))
            .description(Bilingual.of(
                    "En rapport som ren text, att läsa var som helst.", "A report as plain text, to be read anywhere."))
            .mediaType("text/plain;charset=utf-8")
            .fileExtension("txt")
            .form(ArtifactForm.TEXT)
            .addContent(ContentKind.LAYOUT)
            .addParameters(WIDTH)
            .addCapabilities(Capability.STREAMING, Capability.LOCALE_AWARE)
            .build();

    /** Makes the exporter; for {@link java.util.ServiceLoader}. */
    public TextExporter() {}

    @Override
    public ExporterDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Neither the stream nor the writers around it are closed: the stream is the caller's. */
    @Override
    @SuppressWarnings("resource")
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        if (!(request.selection() instanceof ContentSelection.Layout)) {
            throw new ExportException.UnsupportedContent(DESCRIPTOR, request.selection());
        }
        Writer text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        try {
            Page page = new Page(text, request.parameters().get(WIDTH));
            ExportOutcome outcome = new TextRun(page, request.document()).write();
            text.flush();
            return outcome;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
