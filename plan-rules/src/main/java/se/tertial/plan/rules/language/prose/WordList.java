package se.tertial.plan.rules.language.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words and endings of {@code words.csv}: lines of a category and words. Read when first asked for. */
final class WordList {

    private static final String ENDING = "ending";
    private static final String GENERAL = "general";
    private static final int SHORTEST_STEM = 3;
    private static final String VOWELS = "aeiouyåäöé";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final List<String> endings;
    private final Set<String> generalStems;

    private WordList(List<String> lines) {
        for (String line : lines) {
            int cut = line.indexOf(';');
            if (cut > 0 && !line.startsWith("#")) {
                words.computeIfAbsent(line.substring(0, cut), category -> new HashSet<>())
                        .addAll(List.of(line.substring(cut + 1).strip().split("\\s+")));
            }
        }
        endings = words.getOrDefault(ENDING, Set.of()).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        generalStems =
                words.getOrDefault(GENERAL, Set.of()).stream().map(this::stem).collect(Collectors.toUnmodifiableSet());
    }

    static WordList get() {
        return Holder.LIST;
    }

    boolean has(String category, String word) {
        return words.getOrDefault(category, Set.of()).contains(word);
    }

    boolean isGeneral(String stem) {
        return generalStems.contains(stem);
    }

    /** The word without the longest ending that leaves a stem. */
    String stem(String word) {
        String bare = word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
        for (String ending : endings) {
            int length = bare.length() - ending.length();
            if (length >= SHORTEST_STEM && bare.endsWith(ending) && hasVowel(bare, length)) {
                return withSingleEnd(bare.substring(0, length));
            }
        }
        return withSingleEnd(bare);
    }

    /** Swedish doubles a consonant between vowels, but m and n not at the end of a word: "rum", "rummet". */
    private static String withSingleEnd(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }

    private static boolean hasVowel(String word, int length) {
        for (int i = 0; i < length; i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static final class Holder {
        static final WordList LIST = load();

        private Holder() {}

        private static WordList load() {
            try (InputStream in =
                    Objects.requireNonNull(WordList.class.getResourceAsStream("words.csv"), "words.csv")) {
                return new WordList(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .toList());
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The list of words cannot be read", unreadable);
            }
        }
    }
}
