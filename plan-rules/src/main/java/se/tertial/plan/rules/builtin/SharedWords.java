package se.tertial.plan.rules.builtin;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of texts to be shown to a reader: what two have in common, and how one starts. */
public final class SharedWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-/.:’'][\\p{L}\\p{M}\\p{N}]+)*-?");
    private static final int MOST_COMPARED = 400;
    private static final int MOST_SHOWN = 10;

    private SharedWords() {}

    /**
     * The longest stretch of words that both texts have, case aside; looked for in the first {@value #MOST_COMPARED} words of
     * each.
     *
     * @param one a text
     * @param other another
     * @return the stretch as the first text has it, in one line, cut after ten words; empty if they have no word in common
     */
    public static String longest(String one, String other) {
        List<MatchResult> a = words(one);
        List<String> b = words(other).stream().map(SharedWords::lower).toList();
        int[] lengths = new int[b.size() + 1];
        int end = 0;
        int most = 0;
        for (int i = 0; i < a.size(); i++) {
            String word = lower(a.get(i));
            for (int j = b.size(); j >= 1; j--) {
                lengths[j] = word.equals(b.get(j - 1)) ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > most) {
                    most = lengths[j];
                    end = i + 1;
                }
            }
        }
        return most == 0 ? "" : shown(one, a.subList(end - most, end));
    }

    /**
     * The first ten words of a text.
     *
     * @param text a text
     * @return its start, in one line; empty if it has no words
     */
    public static String start(String text) {
        List<MatchResult> words = words(text);
        return words.isEmpty() ? "" : shown(text, words);
    }

    private static String shown(String text, List<MatchResult> words) {
        int last = Math.min(words.size(), MOST_SHOWN) - 1;
        String stretch = text.substring(words.get(0).start(), words.get(last).end());
        String line = stretch.replaceAll("[\\s\\p{Z}]+", " ");
        return words.size() > MOST_SHOWN ? line + " …" : line;
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().limit(MOST_COMPARED).toList();
    }

    private static String lower(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }
}
