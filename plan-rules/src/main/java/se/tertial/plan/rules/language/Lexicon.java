package se.tertial.plan.rules.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The word lists: lines of {@code category;word;value} in {@code lexicon.csv} and {@code tense-cues.csv}. Read once, when
 * first asked for; immutable and thread-safe.
 */
final class Lexicon {

    private static final List<String> FILES = List.of("lexicon.csv", "tense-cues.csv");
    private static final Comparator<Entry> LONGEST_FIRST =
            Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed();

    private final Map<String, Map<String, String>> categories;
    private final Map<String, Map<String, List<Entry>>> byFirstWord = new HashMap<>();

    private Lexicon(Map<String, Map<String, String>> categories) {
        this.categories = categories;
        categories.forEach((category, words) -> byFirstWord.put(category, byFirstWord(words)));
    }

    private static Map<String, List<Entry>> byFirstWord(Map<String, String> words) {
        Map<String, List<Entry>> entries = new HashMap<>();
        words.forEach((phrase, value) -> {
            List<String> parts =
                    Tokenizer.tokens(phrase).stream().map(Token::lower).toList();
            entries.computeIfAbsent(parts.get(0), first -> new ArrayList<>()).add(new Entry(parts, value));
        });
        entries.values().forEach(list -> list.sort(LONGEST_FIRST));
        return entries;
    }

    /**
     * A word or word group.
     *
     * @param words its tokens in lower case
     * @param value what the list says of it
     */
    record Entry(List<String> words, String value) {}

    static Lexicon get() {
        return Holder.LEXICON;
    }

    boolean has(String category, String word) {
        return entries(category).containsKey(word);
    }

    Optional<String> value(String category, String word) {
        return Optional.ofNullable(entries(category).get(word));
    }

    Set<String> words(String category) {
        return entries(category).keySet();
    }

    /** The words and word groups of a category by their first word, the longest first. */
    Map<String, List<Entry>> byFirstWord(String category) {
        return byFirstWord.getOrDefault(category, Map.of());
    }

    /** Adds the words and word groups of a category to others, by their first word. */
    void collect(String category, Map<String, List<Entry>> into) {
        byFirstWord(category)
                .forEach((first, entries) ->
                        into.computeIfAbsent(first, word -> new ArrayList<>()).addAll(entries));
    }

    private Map<String, String> entries(String category) {
        return categories.getOrDefault(category, Map.of());
    }

    private static Lexicon load() {
        Map<String, Map<String, String>> categories = new HashMap<>();
        for (String file : FILES) {
            try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("The word list " + file + " is missing from the library");
                }
                read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), categories);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The word list " + file + " cannot be read", unreadable);
            }
        }
        return new Lexicon(categories);
    }

    private static void read(String file, BufferedReader lines, Map<String, Map<String, String>> categories)
            throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int first = line.indexOf(';');
            int second = line.indexOf(';', first + 1);
            if (first < 1 || second < first + 2) {
                throw new IllegalStateException("The word list " + file + " has a broken line: " + line);
            }
            categories
                    .computeIfAbsent(line.substring(0, first), category -> new LinkedHashMap<>())
                    .put(line.substring(first + 1, second), line.substring(second + 1));
        }
    }

    private static final class Holder {
        static final Lexicon LEXICON = load();

        private Holder() {}
    }
}
