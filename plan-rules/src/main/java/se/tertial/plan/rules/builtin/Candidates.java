package se.tertial.plan.rules.builtin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds among many texts those that are worth comparing: an inverted index of their features, such as runs of words or rare
 * words. The work for a text grows with its own features, not with the number of texts: a feature remembers the first
 * {@value #MOST_TEXTS} texts that have it, and no more than {@value #MOST_CANDIDATES} candidates come back. Not thread-safe.
 *
 * @param <F> the type of a feature
 */
public final class Candidates<F> {

    /** In how many texts a feature may be looked up; what more have says little. */
    static final int MOST_TEXTS = 40;

    /** With how many others a text may be compared. */
    static final int MOST_CANDIDATES = 10;

    private static final Comparator<Map.Entry<Integer, Integer>> BEST_FIRST =
            Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<F, List<Integer>> textsWith = new HashMap<>();
    private int size;

    /** An index without texts. */
    public Candidates() {}

    /**
     * Enters the next text; the first has number 0.
     *
     * @param features what it has, each once
     * @return the numbers of earlier texts that have most of that in common with it, the likeliest first; empty if none has
     *     anything
     */
    public List<Integer> enter(Collection<F> features) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (F feature : features) {
            List<Integer> texts = textsWith.computeIfAbsent(feature, its -> new ArrayList<>(1));
            texts.forEach(text -> shared.merge(text, 1, Integer::sum));
            if (texts.size() < MOST_TEXTS) {
                texts.add(size);
            }
        }
        size++;
        return shared.entrySet().stream()
                .sorted(BEST_FIRST)
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
