package se.tertial.plan.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How alike two texts are, by two measures that see different things.
 *
 * <p>{@link #containment} sees whole stretches of words that were copied into a longer text, and nothing of a paraphrase.
 * {@link #ratio} sees that two texts of about the same length say the same in slightly different words, and little of a
 * copy within a long text. Both give a number from 0 (nothing in common) to 1, do not depend on which text comes first,
 * and take any run of white space, non-breaking spaces included, as one space. Pure functions; thread-safe.
 */
public final class TextSimilarity {

    /** The number of words that are compared at a time. */
    private static final int GRAM = 5;

    private TextSimilarity() {}

    /**
     * The part of the shorter text that the other one contains word by word: of all runs of five words in the text that has
     * fewer of them, the share that occurs in the other text too.
     *
     * <p>Words are runs of letters and digits; case does not matter, nor how often a run occurs. A text of fewer than five
     * words counts as one run; a text without words has nothing in common with any other.
     *
     * @param one a text
     * @param other another text
     * @return 0 to 1; 1 if every run of the shorter text occurs in the other
     */
    public static double containment(String one, String other) {
        Set<List<String>> grams = grams(one);
        Set<List<String>> others = grams(other);
        int fewer = Math.min(grams.size(), others.size());
        if (fewer == 0) {
            return 0;
        }
        long common = grams.stream().filter(others::contains).count();
        return (double) common / fewer;
    }

    private static Set<List<String>> grams(String text) {
        List<String> words = words(text);
        Set<List<String>> grams = new HashSet<>();
        if (words.isEmpty()) {
            return grams;
        }
        int length = Math.min(GRAM, words.size());
        for (int i = 0; i + length <= words.size(); i++) {
            grams.add(List.copyOf(words.subList(i, i + length)));
        }
        return grams;
    }

    private static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /**
     * How many characters the two texts have in common in the same order, by the method of Ratcliff and Obershelp: the
     * longest stretch both have, then the same to the left and to the right of it; twice their length divided by the length
     * of both texts. Case matters.
     *
     * <p>The work grows with the product of the lengths; where many texts are compared, ask {@link #ratioAtMost}
     * first.
     *
     * @param one a text
     * @param other another text
     * @return 0 to 1; 1 if the texts are equal apart from white space, also if both are empty
     */
    public static double ratio(String one, String other) {
        String a = normalised(one);
        String b = normalised(other);
        if (a.equals(b)) {
            return 1;
        }
        // The method takes the first of several longest stretches, so the order must not depend on the caller.
        boolean swap = a.length() > b.length() || (a.length() == b.length() && a.compareTo(b) > 0);
        long common = swap ? new CommonStretches(b, a).length() : new CommonStretches(a, b).length();
        return 2.0 * common / (a.length() + b.length());
    }

    /**
     * A bound that {@link #ratio} does not exceed, found in linear time: the characters the two texts share in any order.
     *
     * @param one a text
     * @param other another text
     * @return 0 to 1, not less than the ratio
     */
    public static double ratioAtMost(String one, String other) {
        String a = normalised(one);
        String b = normalised(other);
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        Map<Character, Integer> left = new HashMap<>();
        for (int i = 0; i < a.length(); i++) {
            left.merge(a.charAt(i), 1, Integer::sum);
        }
        long common = 0;
        for (int i = 0; i < b.length(); i++) {
            if (left.merge(b.charAt(i), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (a.length() + b.length());
    }

    private static String normalised(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder normalised = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = normalised.length() > 0;
            } else {
                if (space) {
                    normalised.append(' ');
                }
                space = false;
                normalised.append(c);
            }
        }
        return normalised.toString();
    }
}
