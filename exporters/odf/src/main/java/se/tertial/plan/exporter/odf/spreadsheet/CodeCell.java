package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;

/** Codes, in the words of the reader's language. */
final class CodeCell implements Cell {

    /** More than most columns have; where several codes stand in a cell there may be more. */
    private static final int REMEMBERED = 1000;

    private final TableColumn column;
    private final Language language;
    private final Tally tally;
    private final Map<String, String> words = new HashMap<>();

    CodeCell(TableColumn column, Language language, Tally tally) {
        this.column = column;
        this.language = language;
        this.tally = tally;
    }

    @Override
    public int write(XmlWriter xml, TableCursor cursor, int index) throws IOException {
        String code = cursor.text(index);
        if (words.size() > REMEMBERED) {
            words.clear();
        }
        return TextCell.plain(
                xml, Markup.TEXT, words.computeIfAbsent(code, its -> column.inWords(its, language)), tally);
    }
}
