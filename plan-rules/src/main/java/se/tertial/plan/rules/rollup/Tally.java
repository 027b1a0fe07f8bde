package se.tertial.plan.rules.rollup;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many children there are of each sort. Levels are counted on the scale that they were given on. Tallies of parts add
 * up to that of the whole. Immutable and thread-safe.
 *
 * @param levels how many children took part with each level
 * @param unknown how many children had a token without a known meaning, by token
 * @param uncompared how many children were themselves rolled up of what cannot be compared; 0 or more
 * @param leftOut how many were left out, by reason
 */
public record Tally(
        SortedMap<Rating, Integer> levels,
        SortedMap<String, Integer> unknown,
        int uncompared,
        SortedMap<LeftOut.Reason, Integer> leftOut) {

    /** Copies the counts. */
    public Tally {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    static Tally of(Sifted sifted) {
        SortedMap<Rating, Integer> levels = new TreeMap<>();
        SortedMap<String, Integer> unknown = new TreeMap<>();
        SortedMap<LeftOut.Reason, Integer> leftOut = new TreeMap<>();
        sifted.weighed().forEach(its -> levels.merge(its.rating(), 1, Integer::sum));
        List<String> tokens =
                sifted.unknown().stream().flatMap(its -> its.printed().stream()).toList();
        tokens.forEach(token -> unknown.merge(token, 1, Integer::sum));
        sifted.leftOut().forEach(its -> leftOut.merge(its.reason(), 1, Integer::sum));
        return new Tally(levels, unknown, sifted.unknown().size() - tokens.size(), leftOut);
    }

    /**
     * The tally of these and those children together.
     *
     * @param other those
     * @return the sum
     */
    public Tally plus(Tally other) {
        return new Tally(
                sum(levels, other.levels),
                sum(unknown, other.unknown),
                uncompared + other.uncompared,
                sum(leftOut, other.leftOut));
    }

    /** {@return how many children took part} */
    public int weighed() {
        return count(levels.values());
    }

    /** {@return how many children there are} */
    public int total() {
        return weighed() + count(unknown.values()) + uncompared + count(leftOut.values());
    }

    /** How many children the share of those not assessed is counted among. */
    int concerned() {
        int passed = leftOut.entrySet().stream()
                .filter(entry -> !entry.getKey().isConcerned())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return total() - passed;
    }

    private static int count(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static <K> SortedMap<K, Integer> sum(SortedMap<K, Integer> these, SortedMap<K, Integer> those) {
        SortedMap<K, Integer> sum = new TreeMap<>(these);
        those.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}
