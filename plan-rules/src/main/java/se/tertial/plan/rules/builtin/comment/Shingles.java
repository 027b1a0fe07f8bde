package se.tertial.plan.rules.builtin.comment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
        List<String> words = BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        int runs = Math.max(0, words.size() - LENGTH + 1);
        int[] hashes = new int[runs];
        for (int i = 0; i < runs; i++) {
            hashes[i] = words.subList(i, i + LENGTH).hashCode();
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /** Which share of all runs of both texts both have; 0 if neither has any. */
    double similarity(Shingles other) {
        int common = 0;
        for (int hash : hashes) {
            if (Arrays.binarySearch(other.hashes, hash) >= 0) {
                common++;
            }
        }
        int all = hashes.length + other.hashes.length - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
