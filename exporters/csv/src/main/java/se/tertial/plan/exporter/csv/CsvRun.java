package se.tertial.plan.exporter.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private long brokenCells;

    CsvRun(FlatTable table, CsvProfile profile, FormulaPolicy formulas) {
        this.table = table;
        this.columns = table.schema().columns();
        this.profile = profile;
        this.formulas = formulas;
    }

    /** Neither the stream nor the writers around it are closed: the stream is the caller's. */
    @SuppressWarnings("resource")
    ExportOutcome write(HeaderStyle header, CodeStyle codes, Language language, OutputStream output)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(profile.separator())
                .quoteStrategy(QuoteStrategies.EMPTY)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        text.write(profile.start());
        @Nullable String[] fields = new @Nullable String[columns.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = text(header.of(columns.get(i), language), columns.get(i));
        }
        csv.writeRecord(fields);
        try (TableCursor cursor = table.open()) {
            while (cursor.advance()) {
                rows++;
                for (int i = 0; i < fields.length; i++) {
                    fields[i] = field(cursor, i, codes, language);
                }
                csv.writeRecord(fields);
            }
        }
        csv.flush();
        return outcome();
    }

    /** A line with nothing in it is no row to most readers, so a null that stands alone is written as an empty text. */
    private @Nullable String field(TableCursor cursor, int column, CodeStyle codes, Language language) {
        if (cursor.isNull(column)) {
            return columns.size() == 1 ? "" : null;
        }
        return switch (columns.get(column).type()) {
            case STRING, STATUS ->
                text(codes.of(columns.get(column), cursor.text(column), language), columns.get(column));
            case INTEGER, DECIMAL, PERCENT -> profile.number(cursor.text(column));
            case DATE -> cursor.text(column);
            case BOOLEAN -> profile.truth(cursor.bool(column));
        };
    }

    private String text(String value, TableColumn column) {
        String whole = wellFormed(value);
        if (formulas == FormulaPolicy.APOSTROPHE) {
            return Formulas.needsApostrophe(whole) ? "'" + whole : whole;
        }
        if (Formulas.startsLikeOne(whole)) {
            formulaCells++;
            if (formulas == FormulaPolicy.REJECT) {
                throw new ExportException.RefusedContent(
                        "csv",
                        "row " + rows + ", column '" + column.name() + "' of table '"
                                + table.schema().id()
                                + "' starts like a formula; expected none, or use formulas=apostrophe or formulas=none");
            }
        }
        return whole;
    }

    /** UTF-8 has no way to write half of a surrogate pair. */
    private String wellFormed(String value) {
        StringBuilder repaired = null;
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (Character.charCount(value.codePointAt(i)) == 2) {
                    i++;
                } else {
                    repaired = repaired == null ? new StringBuilder(value) : repaired;
                    repaired.setCharAt(i, '\uFFFD');
                }
            }
        }
        if (repaired == null) {
            return value;
        }
        brokenCells++;
        return repaired.toString();
    }

    private ExportOutcome outcome() {
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
