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

/** Words for people by key, in Swedish and English, read from a pair of files. Immutable and thread-safe. */
record WordFile(Map<String, String> sv, Map<String, String> en) {

    /** The words of {@code NAME_sv.properties} and {@code NAME_en.properties} beside this class. */
    static WordFile named(String name) {
        return new WordFile(load(name + "_sv.properties"), load(name + "_en.properties"));
    }

    boolean has(String key) {
        return sv.containsKey(key);
    }

    Bilingual word(String key) {
        return Bilingual.of(required(sv, key), required(en, key));
    }

    private static String required(Map<String, String> words, String key) {
        return Objects.requireNonNull(words.get(key), () -> "There is no word for '" + key + "'");
    }

    private static Map<String, String> load(String name) {
        try (InputStream bytes = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
