package se.tertial.plan.exporter.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;

/** Writes one table, once. */
final class CsvRun {

    private static final MessageTemplate BROKEN = MessageTemplate.of(
            "Ogiltiga tecken i {cells} {cells|cell|celler} ersattes med U+FFFD.",
            "Invalid characters in {cells} {cells|cell|cells} were replaced by U+FFFD.");
    private static final MessageTemplate FORMULAS = MessageTemplate.of(
            "{cells} {cells|cell|celler} börjar som en formel och är {cells|skriven som den är|skrivna som de är}; öppna"
                    + " filen som text i ett kalkylblad, eller använd formulas=apostrophe.",
            "{cells} {cells|cell starts|cells start} like a formula and {cells|is written as it is|are written as they"
                    + " are}; open the file as text in a spreadsheet, or use formulas=apostrophe.");

    private final FlatTable table;
    private final List<TableColumn> columns;
    private final CsvProfile profile;
    private final FormulaPolicy formulas;
    private long rows;
    private long formulaCells;

    CsvRun(FlatTable table, CsvProfile profile, FormulaPolicy formulas) {
        this.table = table;
        this.columns = table.schema().columns();
        this.profile = profile;
        this.formulas = formulas;
    }

    ExportOutcome write(HeaderStyle header, CodeStyle codes, Language language, OutputStream output)
            throws IOException {
        RecordWriter out = new RecordWriter(output, profile.separator());
        out.start(profile.start());
        for (TableColumn column : columns) {
            text(header.of(column, language), column, out);
        }
        out.endRecord();
        ColumnWriter[] writers = IntStream.range(0, columns.size())
                .mapToObj(i -> writer(i, codes, language, out))
                .toArray(ColumnWriter[]::new);
        try (TableCursor cursor = table.open()) {
            while (cursor.advance()) {
                rows++;
                row(cursor, writers, out);
            }
        }
        out.flush();
        return outcome(out.repaired());
    }

    private void row(TableCursor row, ColumnWriter[] writers, RecordWriter out) throws IOException {
        for (int i = 0; i < writers.length; i++) {
            if (!row.isNull(i)) {
                writers[i].write(row);
            } else if (writers.length == 1) {
                // A line with nothing in it is no row to most readers.
                out.text("");
            } else {
                out.missing();
            }
        }
        out.endRecord();
    }

    private ColumnWriter writer(int index, CodeStyle codes, Language language, RecordWriter out) {
        TableColumn column = columns.get(index);
        return switch (column.type()) {
            case STRING, STATUS -> row -> text(codes.of(column, row.text(index), language), column, out);
            case INTEGER, DECIMAL, PERCENT -> row -> out.text(profile.number(row.text(index)));
            case DATE -> row -> out.day(row.date(index));
            case BOOLEAN -> row -> out.text(profile.truth(row.bool(index)));
        };
    }

    private void text(String value, TableColumn column, RecordWriter out) throws IOException {
        if (formulas == FormulaPolicy.APOSTROPHE) {
            out.text(Formulas.needsApostrophe(value) ? "'" + value : value);
            return;
        }
        if (Formulas.startsLikeOne(value)) {
            formulaCells++;
            if (formulas == FormulaPolicy.REJECT) {
                throw new ExportException.RefusedContent(
                        "csv",
                        "row " + rows + ", column '" + column.name() + "' of table '"
                                + table.schema().id()
                                + "' starts like a formula; expected none, or use formulas=apostrophe or formulas=none");
            }
        }
        out.text(value);
    }

    private ExportOutcome outcome(long brokenCells) {
        ExportOutcome outcome = ExportOutcome.of(rows);
        if (brokenCells > 0) {
            outcome = outcome.withLoss(numbered(BROKEN, brokenCells));
        }
        if (formulaCells > 0) {
            outcome = outcome.withNote(numbered(FORMULAS, formulaCells));
        }
        return outcome;
    }

    private static Bilingual numbered(MessageTemplate template, long cells) {
        Map<String, String> values = Map.of("cells", Long.toString(cells));
        return Bilingual.of(template.render(Language.SV, values), template.render(Language.EN, values));
    }
}
