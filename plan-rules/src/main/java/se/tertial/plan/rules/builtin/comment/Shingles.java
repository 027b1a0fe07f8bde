package se.tertial.plan.rules.builtin.comment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The runs of five words of a text, as numbers: small enough to keep for every comment of a period. Immutable. */
final class Shingles {

    private static final int LENGTH = 5;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The hash codes of the runs, sorted, each once. */
    private final int[] hashes;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
    }

    /** The runs of a text; none if it has fewer than five words. */
    static Shingles of(String text) {
        return of(Stream.of(text));
    }

    /** The runs of some texts; none goes from one text into the next. */
    static Shingles of(Stream<String> texts) {
        return new Shingles(texts.flatMapToInt(text -> Arrays.stream(runs(text)))
                .sorted()
                .distinct()
                .toArray());
    }

    /** The words of a text, one by one. */
    static Shingles ofSingleWords(String text) {
        return new Shingles(Arrays.stream(runs(text, 1)).sorted().distinct().toArray());
    }

    private static int[] runs(String text) {
        return runs(text, LENGTH);
    }

    private static int[] runs(String text, int length) {
        List<String> words = BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        int runs = Math.max(0, words.size() - length + 1);
        int[] hashes = new int[runs];
        for (int i = 0; i < runs; i++) {
            hashes[i] = words.subList(i, i + length).hashCode();
        }
        return hashes;
    }

    private boolean has(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** These runs without those of another. */
    Shingles minus(Shingles other) {
        return new Shingles(
                Arrays.stream(hashes).filter(hash -> !other.has(hash)).toArray());
    }

    /** The runs, as numbers. */
    List<Integer> all() {
        return Arrays.stream(hashes).boxed().toList();
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /** Which share of all runs of both texts both have; 0 if neither has any. */
    double similarity(Shingles other) {
        int common = common(other);
        int all = hashes.length + other.hashes.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** How many runs both have. */
    int common(Shingles other) {
        return (int) Arrays.stream(hashes).filter(other::has).count();
    }

    /** Which share of the runs of the one with fewer the other has too; 0 if one has none. */
    double containment(Shingles other) {
        int fewer = Math.min(hashes.length, other.hashes.length);
        return fewer == 0 ? 0 : (double) common(other) / fewer;
    }
}
