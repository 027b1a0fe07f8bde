package se.tertial.examples.benchmarks.ods;

import com.github.jferard.fastods.AnonymousOdsFileWriter;
import com.github.jferard.fastods.OdsFactory;
import com.github.jferard.fastods.Table;
import com.github.jferard.fastods.TableCellWalker;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.odftoolkit.odfdom.dom.element.table.TableTableCellElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableRowElement;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.ReadyRows;

/**
 * Libraries that write spreadsheets, each the fastest way that its documentation has, given strings that are ready. All cells are texts: our
 * side has days as days, which is more work.
 */
final class OdsPeers {

    private static final String NAME = "Rader";

    private OdsPeers() {}

    static Work fastOds(int rows) {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        OdsFactory factory = OdsFactory.create(Logger.getLogger("FastODS"), Locale.forLanguageTag("sv-SE"));
        return output -> {
            AnonymousOdsFileWriter writer = factory.createWriter();
            Table table = writer.document().addTable(NAME);
            TableCellWalker walker = table.getWalker();
            fastOdsRow(walker, ready.titles());
            for (@Nullable String[] row : ready.rows()) {
                fastOdsRow(walker, row);
            }
            writer.save(output);
            return writer;
        };
    }

    private static void fastOdsRow(TableCellWalker walker, @Nullable String[] row) throws IOException {
        for (@Nullable String cell : row) {
            if (cell != null) {
                walker.setStringValue(cell);
            }
            walker.next();
        }
        walker.nextRow();
    }

    /** By its elements: its interface of tables and cells takes many times as long. */
    static Work odfdom(int rows) {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        return output -> {
            try (OdfSpreadsheetDocument document = OdfSpreadsheetDocument.newSpreadsheetDocument()) {
                document.getSpreadsheetTables().get(0).remove();
                TableTableElement table = document.getContentRoot().newTableTableElement();
                table.setTableNameAttribute(NAME);
                odfdomRow(table, ready.titles());
                for (@Nullable String[] row : ready.rows()) {
                    odfdomRow(table, row);
                }
                document.save(output);
                return table;
            }
        };
    }

    private static void odfdomRow(TableTableElement table, @Nullable String[] row) {
        TableTableRowElement element = table.newTableTableRowElement();
        for (@Nullable String cell : row) {
            TableTableCellElement into =
                    new TableTableCellElement((org.odftoolkit.odfdom.pkg.OdfFileDom) element.getOwnerDocument());
            element.appendChild(into);
            if (cell != null) {
                into.setOfficeValueTypeAttribute("string");
                for (String line : cell.split("\n", -1)) {
                    into.newTextPElement().setTextContent(line);
                }
            }
        }
    }

    static Work sods(int rows) {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        return output -> {
            Sheet sheet =
                    new Sheet(NAME, ready.rows().size() + 1, ready.columns().size());
            @Nullable Object[][] cells = new @Nullable Object[ready.rows().size() + 1][];
            cells[0] = ready.titles();
            for (int i = 1; i < cells.length; i++) {
                cells[i] = ready.rows().get(i - 1);
            }
            sheet.getDataRange().setValues(cells);
            SpreadSheet book = new SpreadSheet();
            book.appendSheet(sheet);
            book.save(output);
            return book;
        };
    }
}
