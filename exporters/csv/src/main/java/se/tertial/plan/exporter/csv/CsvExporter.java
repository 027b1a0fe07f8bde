package se.tertial.plan.exporter.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.ParameterValues;

/**
 * Writes one table as CSV (RFC 4180) in UTF-8 with CRLF. A null cell is empty; an empty text is written as two quotes.
 * Immutable and thread-safe.
 */
public final class CsvExporter implements PlanExporter {

    static final Parameter<CsvProfile> PROFILE = Parameter.builder(
                    "profile",
                    ParameterType.choice(CsvProfile.class),
                    Bilingual.of(
                            "För vem filen är: program (open-data) eller svenskt Excel (excel-sv)",
                            "For whom the file is: programs (open-data) or Swedish Excel (excel-sv)"))
            .defaultValue(CsvProfile.OPEN_DATA)
            .build();

    static final Parameter<HeaderStyle> HEADER = Parameter.builder(
                    "header",
                    ParameterType.choice(HeaderStyle.class),
                    Bilingual.of(
                            "Kolumnernas namn eller rubriker på första raden; annars som profilen gör",
                            "Names or titles of the columns in the first line; else as the profile does"))
            .build();

    static final Parameter<CodeStyle> CODES = Parameter.builder(
                    "codes",
                    ParameterType.choice(CodeStyle.class),
                    Bilingual.of(
                            "Koder som de är, eller i ord på läsarens språk; annars som profilen gör",
                            "Codes as they are, or in words of the reader's language; else as the profile does"))
            .build();

    static final Parameter<FormulaPolicy> FORMULAS = Parameter.builder(
                    "formulas",
                    ParameterType.choice(FormulaPolicy.class),
                    Bilingual.of(
                            "Vad som händer med text som ett kalkylblad skulle köra som formel; annars som profilen gör",
                            "What happens to text that a spreadsheet would run as a formula; else as the profile does"))
            .build();

    private static final ExporterDescriptor DESCRIPTOR = ExporterDescriptor.builder()
            .id("csv")
            .name(Bilingual.of("CSV", "CSV"))
            .description(Bilingual.of(
                    "En tabell som kommaseparerad text, för öppna data eller för svenskt Excel.",
                    "One table as comma-separated text, for open data or for Swedish Excel."))
            .mediaType("text/csv;charset=utf-8;header=present")
            .fileExtension("csv")
            .form(ArtifactForm.TEXT)
            .addContent(ContentKind.TABLE)
            .addParameters(PROFILE, HEADER, CODES, FORMULAS)
            .addCapabilities(Capability.STREAMING, Capability.LOCALE_AWARE)
            .build();

    /** Makes the exporter; for {@link java.util.ServiceLoader}. */
    public CsvExporter() {}

    @Override
    public ExporterDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
        List<FlatTable> tables = request.tables();
        if (tables.size() != 1) {
            throw new ExportException.UnsupportedContent(DESCRIPTOR, request.selection());
        }
        ParameterValues options = request.parameters();
        CsvProfile profile = options.get(PROFILE);
        HeaderStyle header = options.find(HEADER).orElse(profile.header());
        CodeStyle codes = options.find(CODES).orElse(profile.codes());
        FormulaPolicy formulas = options.find(FORMULAS).orElse(profile.formulas());
        try {
            return new CsvRun(tables.get(0), profile, formulas).write(header, codes, request.language(), output);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
