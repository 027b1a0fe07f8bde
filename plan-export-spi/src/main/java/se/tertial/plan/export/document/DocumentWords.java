package se.tertial.plan.export.document;

import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.words.WordList;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** The words of blocks, and the columns of the tables that they fall back to. */
final class DocumentWords {

    private static final WordList WORDS = WordList.of(DocumentWords.class, "document");

    private DocumentWords() {}

    static Bilingual get(String key) {
        return WORDS.get(key);
    }

    static Text in(Language language, String key) {
        return Text.of(get(key).in(language));
    }

    static InMemoryTable.Builder table(String id) {
        return InMemoryTable.builder(id, get("table." + id), get("table." + id + ".is"));
    }

    static TableColumn text(String name) {
        return column(name, ColumnType.STRING, false);
    }

    static TableColumn optional(String name) {
        return column(name, ColumnType.STRING, true);
    }

    static TableColumn integer(String name) {
        return column(name, ColumnType.INTEGER, false);
    }

    static TableColumn percent(String name) {
        return column(name, ColumnType.PERCENT, false);
    }

    private static TableColumn column(String name, ColumnType type, boolean nullable) {
        return new TableColumn(name, type, nullable, get("column." + name), get("column." + name + ".is"));
    }
}
