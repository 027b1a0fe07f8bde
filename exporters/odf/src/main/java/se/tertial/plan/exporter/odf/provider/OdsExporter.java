package se.tertial.plan.exporter.odf.provider;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.odf.pack.Namespaces;
import se.tertial.plan.exporter.odf.pack.OdfPackage;
import se.tertial.plan.exporter.odf.spreadsheet.Workbook;
import se.tertial.plan.exporter.odf.style.FontFace;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/**
 * Writes tables as an OpenDocument spreadsheet (ODF 1.3), one sheet for each. Compression runs on the executor of the request, if there is
 * one; the bytes are the same without. Immutable and thread-safe.
 */
public final class OdsExporter implements PlanExporter {

    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    static final Parameter<Integer> COMPRESSION = Parameter.builder(
                    "compression",
                    ParameterType.integer(1, 9),
                    Bilingual.of(
                            "Hur hårt filen packas: 1 går fortast, 9 blir minst",
                            "How hard the file is packed: 1 is fastest, 9 is smallest"))
            .defaultValue(3)
            .build();

    private static final ExporterDescriptor DESCRIPTOR = ExporterDescriptor.builder()
            .id("ods")
            .name(Bilingual.of("OpenDocument-kalkylblad", "OpenDocument spreadsheet"))
            .description(Bilingual.of(
                    "En tabell eller alla som kalkylblad, för LibreOffice, Excel och andra.",
                    "One table or all of them as a spreadsheet, for LibreOffice, Excel and others."))
            .mediaType(MEDIA_TYPE)
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
        TablesContent content = TablesContent.of(DESCRIPTOR, request);
        Workbook workbook = content.workbook("");
        Executor executor = request.executor().orElse(Runnable::run);
        int level = request.parameters().get(COMPRESSION);
        try (OdfPackage file = OdfPackage.begin(output, MEDIA_TYPE, request.generatedAt(), level, executor)) {
            file.part("content.xml", xml -> body(xml, workbook));
            file.part("styles.xml", xml -> styles(xml, workbook));
            file.part("meta.xml", content.info()::writePart);
            file.part("settings.xml", xml -> settings(xml, workbook));
            file.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return workbook.outcome();
    }

    private static void body(XmlWriter xml, Workbook workbook) throws IOException {
        Namespaces.root(xml, "office:document-content");
        xml.start("office:automatic-styles");
        workbook.writeAutomaticStyles(xml);
        xml.end();
        workbook.writeBody(xml);
        xml.end();
    }

    private static void styles(XmlWriter xml, Workbook workbook) throws IOException {
        Namespaces.root(xml, "office:document-styles");
        FontFace.write(xml);
        workbook.writeStyles(xml);
        xml.start("office:automatic-styles");
        workbook.writePageLayouts(xml);
        xml.end();
        workbook.writeMasterPages(xml);
        xml.end();
    }

    private static void settings(XmlWriter xml, Workbook workbook) throws IOException {
        Namespaces.root(xml, "office:document-settings");
        workbook.writeSettings(xml);
        xml.end();
    }
}
