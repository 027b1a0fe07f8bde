package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.exporter.odf.style.Languages;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.text.Language;

/**
 * Tables as the sheets of one spreadsheet, and a legend of the statuses in them. The body is written first: which styles there are, and what
 * the settings say of sheets, is known after it. For one export; not thread-safe.
 */
public final class Workbook {

    private final List<FlatTable> tables;
    private final Language language;
    private final Language texts;
    private final String between;
    private final int mostRows;
    private final Tally tally = new Tally();
    private final Languages languages = new Languages();
    private final StatusStyles statuses = new StatusStyles();
    private final Legend legend;
    private final SheetNames names = new SheetNames();
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * A workbook.
     *
     * @param catalogue where status scales are found
     * @param tables what is to be written, at least one
     * @param language the language of titles and words
     * @param between what stands between cells: nothing, or white space
     */
    public Workbook(Catalogue catalogue, List<FlatTable> tables, Language language, String between) {
        this(catalogue, tables, language, between, SheetWriter.MOST_ROWS);
    }

    /** A workbook whose sheets have fewer rows. */
    Workbook(Catalogue catalogue, List<FlatTable> tables, Language language, String between, int mostRows) {
        this.tables = List.copyOf(tables);
        this.language = language;
        this.texts = catalogue.organisation().language();
        this.between = between;
        this.mostRows = mostRows;
        this.legend = new Legend(catalogue, language);
    }

    /** Writes all sheets as {@code office:body}. */
    void writeBody(XmlWriter xml) throws IOException {
        xml.start("office:body").start("office:spreadsheet");
        for (FlatTable table : tables) {
            sheets.addAll(sheet(xml, table, tally));
        }
        Optional<InMemoryTable> explained = legend.table();
        if (explained.isPresent()) {
            // What the legend counts is no row of the content.
            sheets.addAll(sheet(xml, explained.get(), new Tally()));
        }
        Sheet.writeFilters(xml, sheets);
        xml.end().end();
    }

    /** Writes the automatic styles that sheets refer to; they are known before any row. */
    void writeAutomaticStyles(XmlWriter xml) throws IOException {
        ColumnWidths.writeStyles(xml);
        PageStyles.writeTables(xml);
        xml.start("style:style").attribute("style:name", "ro_header").attribute("style:family", "table-row");
        xml.start("style:table-row-properties")
                .attribute("style:use-optimal-row-height", "true")
                .end();
        xml.end();
    }

    /** Writes the named styles; after the body. */
    void writeStyles(XmlWriter xml) throws IOException {
        new SpreadsheetStyles(language, texts, statuses, languages).write(xml);
    }

    /** Writes how the sheets are shown; after the body. */
    void writeSettings(XmlWriter xml) throws IOException {
        ViewSettings.write(xml, sheets);
    }

    /** {@return how it went; after the body} */
    ExportOutcome outcome() {
        return tally.outcome();
    }

    private List<Sheet> sheet(XmlWriter xml, FlatTable table, Tally counts) throws IOException {
        NumberCells numbers = new NumberCells(counts, language);
        RowWriter rows =
                new RowWriter(table.schema().columns(), column -> cell(column, numbers, counts), counts, between);
        return new SheetWriter(table, language, names, rows, mostRows).write(xml);
    }

    private Cell cell(TableColumn column, NumberCells numbers, Tally counts) {
        return switch (column.type()) {
            case STRING ->
                column.codes().isEmpty()
                        ? new TextCell(counts, languages, language, texts)
                        : new CodeCell(column, language, counts);
            case INTEGER -> numbers::integer;
            case DECIMAL -> numbers::decimal;
            case PERCENT -> numbers::percent;
            case DATE -> numbers::date;
            case BOOLEAN -> NumberCells::bool;
            case STATUS -> new StatusCell(statuses, legend, counts);
        };
    }
}
