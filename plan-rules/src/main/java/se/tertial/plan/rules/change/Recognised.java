package se.tertial.plan.rules.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.TextSimilarity;

/**
 * Recognises what is gone in what is new, by its words. Only things that share rare words are compared, so the work stays
 * in proportion to their number.
 */
final class Recognised {

    private static final int COMMON_WORD = 40;
    private static final int CANDIDATES = 4;
    private static final int LONGEST = 4000;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_NUMBER = Pattern.compile("\\D+");

    /** Titles that differ only in the years are those of different documents. */
    private static final Set<ObjectKind> NUMBERED = Set.of(ObjectKind.STRATEGY, ObjectKind.PLAN);

    private final double alike;

    /** A thing that is new, and the one that it may have been. */
    record Pair(Ref before, Ref after, double similarity) {}

    private Recognised(double alike) {
        this.alike = alike;
    }

    /** The most alike pairs, each thing in one at most, by what is new. */
    static Map<Ref, Pair> of(Map<Ref, String> gone, Map<Ref, String> added, double alike) {
        List<Pair> pairs = new Recognised(alike).pairs(gone, added);
        pairs.sort(Comparator.comparingDouble(Pair::similarity)
                .reversed()
                .thenComparing(pair -> pair.after().toString())
                .thenComparing(pair -> pair.before().toString()));
        Map<Ref, Pair> recognised = new LinkedHashMap<>();
        Set<Ref> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!recognised.containsKey(pair.after()) && taken.add(pair.before())) {
                recognised.put(pair.after(), pair);
            }
        }
        return recognised;
    }

    private List<Pair> pairs(Map<Ref, String> gone, Map<Ref, String> added) {
        Map<String, List<Ref>> index = new HashMap<>();
        gone.forEach((ref, text) -> words(text)
                .forEach(word -> index.computeIfAbsent(ref.kind() + word, key -> new ArrayList<>())
                        .add(ref)));
        List<Pair> pairs = new ArrayList<>();
        added.forEach((ref, text) -> {
            Map<Ref, Integer> shared = new LinkedHashMap<>();
            for (String word : words(text)) {
                List<Ref> having = index.getOrDefault(ref.kind() + word, List.of());
                if (having.size() <= COMMON_WORD) {
                    having.forEach(its -> shared.merge(its, 1, Integer::sum));
                }
            }
            shared.entrySet().stream()
                    .sorted(Map.Entry.<Ref, Integer>comparingByValue().reversed())
                    .limit(CANDIDATES)
                    .map(entry -> new Pair(
                            entry.getKey(), ref, similarity(ref.kind(), gone.getOrDefault(entry.getKey(), ""), text)))
                    .filter(pair -> pair.similarity() >= alike)
                    .forEach(pairs::add);
        });
        return pairs;
    }

    private double similarity(ObjectKind kind, String one, String other) {
        boolean otherNumbers = NUMBERED.contains(kind) && !numbers(one).equals(numbers(other));
        return otherNumbers ? 0 : similarity(one, other, alike);
    }

    /** How alike two texts are, as far as that is at least a limit; 0 below it. */
    static double similarity(String one, String other, double limit) {
        String first = shortened(one);
        String second = shortened(other);
        return TextSimilarity.ratioAtMost(first, second) < limit ? 0 : TextSimilarity.ratio(first, second);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(NO_WORD.split(shortened(text))));
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    private static String numbers(String text) {
        return NO_NUMBER.matcher(text).replaceAll(" ").strip();
    }
}
