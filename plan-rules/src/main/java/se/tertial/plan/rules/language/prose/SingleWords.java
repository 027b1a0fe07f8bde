package se.tertial.plan.rules.language.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of one word of all categories of a list. Thread-safe once all have been added. */
final class SingleWords {

    private final Map<String, Set<String>> writtenOut = new HashMap<>();
    private final List<Open> open = new ArrayList<>();

    /** A phrase that is no word as it is written out, and its category. */
    private record Open(String category, Phrase phrase) {}

    /** Takes up a phrase, if it is of one word. */
    void add(String category, Phrase phrase) {
        if (!phrase.isOneWord()) {
            return;
        }
        if (phrase.firstWords().isEmpty()) {
            open.add(new Open(category, phrase));
        }
        for (String word : phrase.firstWords()) {
            writtenOut.computeIfAbsent(word, its -> new HashSet<>()).add(category);
        }
    }

    Set<String> categories(String word) {
        Set<String> categories = new HashSet<>(writtenOut.getOrDefault(word, Set.of()));
        for (Open its : open) {
            if (its.phrase().isWord(word)) {
                categories.add(its.category());
            }
        }
        return categories;
    }
}
