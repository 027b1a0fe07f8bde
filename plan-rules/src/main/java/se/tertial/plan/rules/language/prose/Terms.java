package se.tertial.plan.rules.language.prose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What words are about: inflected forms and derivations of one word have one stem ("utveckla", "utvecklingen",
 * "utvecklades"), and words that join texts or that every report has ("och", "arbetet", "fortsätter") have none. Light rules
 * on endings, not a dictionary: made for asking whether two texts speak of the same things. Pure; thread-safe.
 */
public final class Terms {

    private static final String STOP = "stop";
    private static final String PREFIX = "prefix";
    private static final int SHORTEST_PART = 5;
    private static final int COMPOUND = 8;

    private Terms() {}

    /**
     * The stem of a word that tells what a text is about.
     *
     * @param word the word
     * @return the stem; empty if the word only joins others, is a number, or is one that every report has
     */
    public static Optional<String> of(Word word) {
        String lower = word.lower();
        boolean number = lower.chars().noneMatch(Character::isLetter);
        if (number || lower.length() < 2 || isJoining(word)) {
            return Optional.empty();
        }
        String stem = stem(lower);
        return WordList.get().isGeneral(stem) ? Optional.empty() : Optional.of(stem);
    }

    /**
     * Whether a word only joins others, as "och", "som" and "är" do.
     *
     * @param word the word
     * @return true if it says nothing by itself
     */
    public static boolean isJoining(Word word) {
        return WordList.get().has(STOP, word.lower());
    }

    /**
     * The part of a word that its forms have in common.
     *
     * @param word a word in small letters
     * @return the word without its ending; the word itself if it has none
     */
    public static String stem(String word) {
        return WordList.get().stem(word);
    }

    /**
     * Whether two stems speak of the same thing: they are the same, one is the first or last part of a compound that the
     * other is, or both are compounds with the same first part.
     *
     * @param one a stem
     * @param other another
     * @return true if they do; the order does not matter
     */
    public static boolean areRelated(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return longer.equals(shorter)
                || (shorter.length() >= SHORTEST_PART && (longer.startsWith(shorter) || longer.endsWith(shorter)))
                || (shorter.length() >= COMPOUND && haveFirstPartInCommon(shorter, longer));
    }

    private static boolean haveFirstPartInCommon(String one, String other) {
        int common = 0;
        while (common < one.length() && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_PART && !WordList.get().has(PREFIX, one.substring(0, common));
    }

    /**
     * Whether any of some stems speaks of the same thing as a stem.
     *
     * @param stem the stem
     * @param others the others
     * @return true if one is related
     */
    public static boolean isRelated(String stem, Collection<String> others) {
        return others.contains(stem) || others.stream().anyMatch(other -> areRelated(stem, other));
    }

    /**
     * The stems of some that speak of the same thing as any of others.
     *
     * @param some the stems to look at
     * @param others the stems to compare them with
     * @return those that are related, in the order of the first
     */
    public static List<String> shared(Collection<String> some, Collection<String> others) {
        return some.stream().filter(stem -> isRelated(stem, others)).toList();
    }
}
