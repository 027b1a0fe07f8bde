package se.tertial.plan.exporter.odf.provider;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Executor;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.odf.spreadsheet.SpreadsheetPackage;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/**
 * Writes tables as an OpenDocument spreadsheet (ODF 1.3), one sheet for each. Compression runs on the executor of the request, if there is
 * one; the bytes are the same without. Immutable and thread-safe.
 */
public final class OdsExporter implements PlanExporter {

    static final Parameter<Integer> COMPRESSION = Parameter.builder(
                    "compression",
                    ParameterType.integer(1, 9),
                    Bilingual.of(
                            "Hur hårt filen packas: 1 går fortast, 9 blir minst",
                            "How hard the file is packed: 1 is fastest, 9 is smallest"))
            .defaultValue(1)
            .build();

    private static final ExporterDescriptor DESCRIPTOR = ExporterDescriptor.builder()
            .id("ods")
            .name(Bilingual.of("OpenDocument-kalkylblad", "OpenDocument spreadsheet"))
            .description(Bilingual.of(
                    "En tabell eller alla som kalkylblad, för LibreOffice, Excel och andra.",
                    "One table or all of them as a spreadsheet, for LibreOffice, Excel and others."))
            .mediaType(SpreadsheetPackage.MEDIA_TYPE)
            .fileExtension("ods")
            .form(ArtifactForm.BINARY)
            .addContent(ContentKind.TABLE, ContentKind.TABLES)
            .addParameters(COMPRESSION)
            .addCapabilities(Capability.STREAMING, Capability.LOCALE_AWARE)
            .build();

    /** Makes the exporter; for {@link java.util.ServiceLoader}. */
    public OdsExporter() {}

    @Override
    public ExporterDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        int level = request.parameters().get(COMPRESSION);
        Executor executor = request.executor().orElse(Runnable::run);
        return TablesContent.of(DESCRIPTOR, request).write(SpreadsheetPackage.of(level, executor), output);
    }
}
