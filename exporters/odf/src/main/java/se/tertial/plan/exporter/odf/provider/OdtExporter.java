package se.tertial.plan.exporter.odf.provider;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.odf.pack.DocumentInfo;
import se.tertial.plan.exporter.odf.pack.OdfPackage;
import se.tertial.plan.exporter.odf.style.OdfLanguage;
import se.tertial.plan.exporter.odf.text.ReportText;
import se.tertial.plan.exporter.odf.text.template.Template;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/**
 * Writes a report document as an OpenDocument text (ODF 1.3). Compression runs on the executor of the request, if there is one; the bytes
 * are the same without. Immutable and thread-safe.
 */
public final class OdtExporter implements PlanExporter {

    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    static final Parameter<Path> TEMPLATE = Parameter.builder(
                    "template",
                    ParameterType.PATH,
                    Bilingual.of(
                            "En egen mall (.ott): format, sidor, sidhuvud och logotyp tas därifrån",
                            "A template of one's own (.ott): styles, pages, header and logo are taken from it"))
            .build();

    private static final ExporterDescriptor DESCRIPTOR = ExporterDescriptor.builder()
            .id("odt")
            .name(Bilingual.of("OpenDocument-text", "OpenDocument text"))
            .description(Bilingual.of(
                    "En rapport att läsa, skriva ut och redigera, för LibreOffice, Word och andra.",
                    "A report to be read, printed and edited, for LibreOffice, Word and others."))
            .mediaType(MEDIA_TYPE)
            .fileExtension("odt")
            .form(ArtifactForm.BINARY)
            .addContent(ContentKind.LAYOUT)
            .addParameters(TEMPLATE, OdsExporter.COMPRESSION)
            .addCapabilities(Capability.STREAMING, Capability.LOCALE_AWARE)
            .build();

    /** Makes the exporter; for {@link java.util.ServiceLoader}. */
    public OdtExporter() {}

    @Override
    public ExporterDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** A template is read, once, before the first byte is written. */
    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        if (!(request.selection() instanceof ContentSelection.Layout)) {
            throw new ExportException.UnsupportedContent(DESCRIPTOR, request.selection());
        }
        try {
            return write(request, request.document(), output);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ExportOutcome write(ExportRequest request, ReportDocument document, OutputStream output)
            throws IOException {
        Optional<Path> path = request.parameters().find(TEMPLATE);
        ReportText text = new ReportText(document, path.isPresent() ? template(path.get()) : Template.NONE);
        Executor executor = request.executor().orElse(Runnable::run);
        int level = request.parameters().get(OdsExporter.COMPRESSION);
        try (OdfPackage file = OdfPackage.begin(output, MEDIA_TYPE, request.generatedAt(), level, executor)) {
            text.write(file);
            file.part("meta.xml", info(request, document)::writePart);
            file.finish();
        }
        return text.outcome();
    }

    /** It is the option that is wrong if a template is none, not what is written. */
    private static Template template(Path path) throws IOException {
        try {
            return Template.read(path);
        } catch (FileSystemException e) {
            throw new ExportException.InvalidOption(DESCRIPTOR.id(), String.valueOf(e.getMessage()));
        }
    }

    private static DocumentInfo info(ExportRequest request, ReportDocument document) {
        String title = document.title().plain();
        return new DocumentInfo(
                title,
                document.subtitle()
                        .map(subtitle -> title + ", " + subtitle.plain())
                        .orElse(title),
                request.content()
                        .catalogue()
                        .organisation()
                        .name()
                        .plain(document.language().primary()),
                OdfLanguage.of(document.language()).tag(),
                request.generatedAt());
    }
}
