package se.tertial.plan.export.tables;

import se.tertial.plan.rules.Bilingual;

/**
 * What tables and columns are called, and what they hold. A word for one column of one table, {@code comments.text}, goes
 * before the word for columns of that name in all tables, {@code text}.
 */
final class TableWords {

    private static final WordFile WORDS = WordFile.named("tables");

    private TableWords() {}

    static Bilingual title(String table) {
        return WORDS.word("table." + table);
    }

    static Bilingual description(String table) {
        return WORDS.word("table." + table + ".is");
    }

    static Bilingual title(String table, String column) {
        return WORDS.word(key(table, column));
    }

    static Bilingual description(String table, String column) {
        return WORDS.word(key(table, column) + ".is");
    }

    private static String key(String table, String column) {
        String own = table + "." + column;
        return WORDS.has(own) ? own : column;
    }
}
