package se.tertial.plan.model.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Pairs that belong together by the keys they share: each is the other's best, and nothing else is as good. A key that
 * many have tells nothing and is left out, so the work stays in proportion to the number of objects.
 *
 * @param pairs from incoming to base
 * @param undecided incoming objects that share keys, with the first of those that they may be
 */
record BestMatch<T>(Map<T, T> pairs, Map<T, T> undecided) {

    private static final int TELLS_NOTHING = 50;

    static <T> BestMatch<T> of(
            List<T> incoming,
            Function<T, Set<String>> ofIncoming,
            List<T> base,
            Function<T, Set<String>> ofBase,
            BiPredicate<T, T> possible) {
        Map<String, List<T>> having = new HashMap<>();
        base.forEach(b -> ofBase.apply(b)
                .forEach(key ->
                        having.computeIfAbsent(key, k -> new ArrayList<>()).add(b)));
        Map<T, Map<T, Integer>> shared = new LinkedHashMap<>();
        Map<T, Map<T, Integer>> sharedBack = new HashMap<>();
        for (T i : incoming) {
            for (String key : ofIncoming.apply(i)) {
                List<T> candidates = having.getOrDefault(key, List.of());
                for (T b : candidates.size() > TELLS_NOTHING ? List.<T>of() : candidates) {
                    if (possible.test(b, i)) {
                        shared.computeIfAbsent(i, x -> new LinkedHashMap<>()).merge(b, 1, Integer::sum);
                        sharedBack
                                .computeIfAbsent(b, x -> new LinkedHashMap<>())
                                .merge(i, 1, Integer::sum);
                    }
                }
            }
        }
        return decided(shared, sharedBack);
    }

    private static <T> BestMatch<T> decided(Map<T, Map<T, Integer>> shared, Map<T, Map<T, Integer>> sharedBack) {
        Map<T, T> pairs = new LinkedHashMap<>();
        Map<T, T> undecided = new LinkedHashMap<>();
        shared.forEach((i, candidates) -> {
            Set<T> best = best(candidates);
            T first = best.iterator().next();
            boolean mutual = best.size() == 1
                    && best(sharedBack.getOrDefault(first, Map.of())).equals(Set.of(i));
            (mutual ? pairs : undecided).put(i, first);
        });
        return new BestMatch<>(pairs, undecided);
    }

    private static <T> Set<T> best(Map<T, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<T> best = new LinkedHashSet<>();
        counts.forEach((candidate, count) -> {
            if (count == most) {
                best.add(candidate);
            }
        });
        return best;
    }
}
