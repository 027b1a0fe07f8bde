package se.tertial.plan.exporter.odf.provider;

import java.io.IOException;
import java.io.OutputStream;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.odf.spreadsheet.FlatSpreadsheet;
import se.tertial.plan.rules.Bilingual;

/**
 * Writes tables as one flat XML file (ODF 1.3), each cell on a line of its own: for those who compare two editions, or keep them under
 * version control. Styles and settings stand before the sheets, so the tables are read twice: first to learn what they need. Immutable and
 * thread-safe.
 */
public final class FodsExporter implements PlanExporter {

    private static final ExporterDescriptor DESCRIPTOR = ExporterDescriptor.builder()
            .id("fods")
            .name(Bilingual.of("OpenDocument-kalkylblad som XML", "OpenDocument spreadsheet as XML"))
            .description(Bilingual.of(
                    "Samma kalkylblad som en enda XML-fil, en cell på varje rad, för den som jämför utgåvor.",
                    "The same spreadsheet as one XML file, a cell on each line, for those who compare editions."))
            .mediaType("application/vnd.oasis.opendocument.spreadsheet-flat-xml")
            .fileExtension("fods")
            .form(ArtifactForm.TEXT)
            .addContent(ContentKind.TABLE, ContentKind.TABLES)
            .addCapabilities(Capability.STREAMING, Capability.LOCALE_AWARE)
            .build();

    /** Makes the exporter; for {@link java.util.ServiceLoader}. */
    public FodsExporter() {}

    @Override
    public ExporterDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        TablesContent content = TablesContent.of(DESCRIPTOR, request);
        return content.write(new FlatSpreadsheet(content.quiet()::workbook), output);
    }
}
