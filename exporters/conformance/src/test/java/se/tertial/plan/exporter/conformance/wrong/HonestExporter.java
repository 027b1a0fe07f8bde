package se.tertial.plan.exporter.conformance.wrong;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.Bilingual;

/** Writes every text on a line of its own, and keeps all rules. The wrong exporters are made from it, each with one fault. */
public class HonestExporter implements PlanExporter {

    public HonestExporter() {}

    /** A descriptor with all that is needed, for the model alone. */
    static ExporterDescriptor.Builder described() {
        return ExporterDescriptor.builder()
                .id("lines")
                .name(Bilingual.of("Rader", "Lines"))
                .description(Bilingual.of("En text på varje rad.", "One text on each line."))
                .mediaType("text/plain;charset=utf-8")
                .fileExtension("txt")
                .form(ArtifactForm.TEXT)
                .addContent(ContentKind.MODEL)
                .addCapabilities(Capability.STREAMING);
    }

    /** The texts of an artifact. */
    public static List<String> texts(byte[] artifact) {
        return Arrays.stream(new String(artifact, StandardCharsets.UTF_8).split("\n", -1))
                .map(EscapedLines::read)
                .toList();
    }

    @Override
    public ExporterDescriptor descriptor() {
        return described().build();
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        if (!descriptor().content().contains(request.selection().kind())) {
            throw new ExportException.UnsupportedContent(descriptor(), request.selection());
        }
        Writer writer = writer(output);
        try {
            long rows = write(request, line -> write(writer, line));
            writer.flush();
            return outcome(rows);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    Writer writer(OutputStream output) {
        return new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    }

    long write(ExportRequest request, Consumer<String> lines) {
        return ContentLines.write(request, lines, this::status);
    }

    /** How a line is written; the faults of some are in here. */
    String line(String text) {
        return EscapedLines.write(text);
    }

    /** How a status is written. */
    String status(String words) {
        return words;
    }

    ExportOutcome outcome(long rows) {
        return ExportOutcome.of(rows);
    }

    private void write(Writer writer, String line) {
        try {
            writer.write(line(line));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
