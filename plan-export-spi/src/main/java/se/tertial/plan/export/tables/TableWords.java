package se.tertial.plan.export.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import se.tertial.plan.rules.Bilingual;

/**
 * What tables and columns are called, and what they hold. A word for one column of one table, {@code comments.text}, goes
 * before the word for columns of that name in all tables, {@code text}.
 */
final class TableWords {

    private static final Map<String, String> SV = load("tables_sv.properties");
    private static final Map<String, String> EN = load("tables_en.properties");

    private TableWords() {}

    static Bilingual title(String table) {
        return word("table." + table);
    }

    static Bilingual description(String table) {
        return word("table." + table + ".is");
    }

    static Bilingual title(String table, String column) {
        return word(key(table, column));
    }

    static Bilingual description(String table, String column) {
        return word(key(table, column) + ".is");
    }

    private static String key(String table, String column) {
        String own = table + "." + column;
        return SV.containsKey(own) ? own : column;
    }

    private static Bilingual word(String key) {
        return Bilingual.of(required(SV, key), required(EN, key));
    }

    private static String required(Map<String, String> words, String key) {
        return Objects.requireNonNull(words.get(key), () -> "There is no word for '" + key + "'");
    }

    private static Map<String, String> load(String name) {
        try (InputStream bytes = Objects.requireNonNull(TableWords.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
