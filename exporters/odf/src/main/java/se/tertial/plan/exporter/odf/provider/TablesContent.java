package se.tertial.plan.exporter.odf.provider;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableSchema;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.exporter.odf.pack.DocumentInfo;
import se.tertial.plan.exporter.odf.spreadsheet.SpreadsheetForm;
import se.tertial.plan.exporter.odf.spreadsheet.Workbook;
import se.tertial.plan.exporter.odf.style.OdfLanguage;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/** What a request asks for, as a spreadsheet has it. */
record TablesContent(ExportRequest request, List<FlatTable> tables) {

    private static final Bilingual TABLES = Bilingual.of("Tabeller", "Tables");
    private static final Bilingual TABLES_ARE = Bilingual.of(
            "Planer och deras uppföljning, ett blad för varje tabell.",
            "Plans and their follow-up, one sheet for each table.");

    static TablesContent of(ExporterDescriptor exporter, ExportRequest request) {
        List<FlatTable> tables = request.tables();
        if (tables.isEmpty()) {
            throw new ExportException.UnsupportedContent(exporter, request.selection());
        }
        return new TablesContent(request, tables);
    }

    /** The same content, for a reading of which nobody is told. */
    TablesContent quiet() {
        return new TablesContent(request, tables.stream().map(FlatTable::quiet).toList());
    }

    /** Writes the spreadsheet. */
    ExportOutcome write(SpreadsheetForm form, OutputStream output) throws IOException {
        try {
            return form.write(this::workbook, info(), output);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The tables as a workbook, given what stands between its cells. */
    Workbook workbook(String between) {
        return new Workbook(request.content().catalogue(), tables, language(), between);
    }

    private DocumentInfo info() {
        TableSchema first = tables.get(0).schema();
        boolean one = request.selection() instanceof ContentSelection.Table;
        String organisation = request.content()
                .catalogue()
                .organisation()
                .name()
                .plain(language().primary());
        return new DocumentInfo(
                (one ? first.title() : TABLES).in(language()) + " – " + organisation,
                (one ? first.description() : TABLES_ARE).in(language()),
                organisation,
                OdfLanguage.of(language()).tag(),
                request.generatedAt());
    }

    /** The language that our words are in. */
    private Language language() {
        Language primary = request.language().primary();
        return primary.equals(Language.SV) || primary.equals(Language.EN) ? request.language() : Language.EN;
    }
}
