package se.tertial.plan.export.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;

/** Words by key, from two files of properties, one for each language. Immutable and thread-safe. */
public final class WordList {

    private final Map<String, String> sv;
    private final Map<String, String> en;

    private WordList(Map<String, String> sv, Map<String, String> en) {
        this.sv = sv;
        this.en = en;
    }

    /**
     * Reads {@code name_sv.properties} and {@code name_en.properties}.
     *
     * @param beside the class in whose package the files lie
     * @param name the name that they share
     * @return the words
     */
    public static WordList of(Class<?> beside, String name) {
        return new WordList(load(beside, name + "_sv.properties"), load(beside, name + "_en.properties"));
    }

    /**
     * A word or sentence.
     *
     * @param key the key
     * @return the words in both languages
     * @throws NullPointerException if a language has no such key
     */
    public Bilingual get(String key) {
        return Bilingual.of(required(sv, key), required(en, key));
    }

    /**
     * A sentence with places for values.
     *
     * @param key the key
     * @return the sentence in both languages
     * @throws NullPointerException if a language has no such key
     */
    public MessageTemplate template(String key) {
        return new MessageTemplate(get(key));
    }

    /** {@return all keys of Swedish} */
    public Set<String> keys() {
        return sv.keySet();
    }

    /** {@return all keys of English} */
    public Set<String> englishKeys() {
        return en.keySet();
    }

    private static String required(Map<String, String> words, String key) {
        return Objects.requireNonNull(words.get(key), () -> "There is no word for '" + key + "'");
    }

    private static Map<String, String> load(Class<?> beside, String file) {
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
