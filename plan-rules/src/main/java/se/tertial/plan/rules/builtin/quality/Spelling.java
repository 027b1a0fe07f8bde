package se.tertial.plan.rules.builtin.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Word;

/**
 * Words that are written wrongly: known ones, those with a letter three times in a row, and those that are one letter from a
 * word that plans and reports are full of. Rare compounds and names are none: what is not that near to such a word is let be.
 */
final class Spelling {

    private static final Pattern THRICE = Pattern.compile("(\\p{L})\\1\\1");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final int SHORTEST = 7;
    private static final int SHORTEST_FIRST_PART = 8;
    private static final int LEAST_BESIDE = 3;
    private static final int LEAST_AFTER = 5;

    private static final Spelling KNOWN = new Spelling(PhraseList.of("spelling"));

    private final Set<String> frequent;
    private final Set<String> others;
    private final Set<String> forms;
    /** The frequent words by their first half and by their last: one letter wrong leaves one of them whole. */
    private final Map<String, List<String>> byHead = new HashMap<>();

    private final Map<String, List<String>> byTail = new HashMap<>();

    private final int shortest;
    private final int longest;

    private Spelling(PhraseList list) {
        frequent = list.words("frequent");
        others = list.words("other");
        forms = new HashSet<>(list.words("form"));
        forms.add("");
        for (String word : frequent) {
            int half = word.length() / 2;
            byHead.computeIfAbsent(word.substring(0, half), its -> new ArrayList<>())
                    .add(word);
            byTail.computeIfAbsent(word.substring(half), its -> new ArrayList<>())
                    .add(word);
        }
        shortest = frequent.stream().mapToInt(String::length).min().orElse(0) - 1;
        longest = frequent.stream().mapToInt(String::length).max().orElse(0) + 1;
    }

    static List<String> slips(SentenceKinds kinds) {
        List<String> slips = new ArrayList<>();
        List<Word> words = kinds.sentence().words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean name = word.isCapitalised() && i > 0;
            if (!name && kinds.is(WordKinds.WRONG, i)) {
                slips.add(word.text());
            }
        }
        return slips;
    }

    /** Whether a word in small letters is probably written wrongly. */
    static boolean isWrong(String word) {
        return LETTERS.matcher(word).matches()
                && (Agreement.WORDS.contains("misspelt", word)
                        || THRICE.matcher(word).find()
                        || (word.length() >= SHORTEST && KNOWN.isNearFrequent(word)));
    }

    private boolean isNearFrequent(String word) {
        if (frequent.stream().anyMatch(word::contains) || others.stream().anyMatch(word::contains)) {
            return false;
        }
        return forms.stream()
                        .filter(word::endsWith)
                        .map(form -> word.substring(0, word.length() - form.length()))
                        .anyMatch(this::endsNearFrequent)
                || beginsNearFrequent(word);
    }

    private boolean endsNearFrequent(String word) {
        for (int start = Math.max(0, word.length() - longest); start <= word.length() - shortest; start++) {
            boolean whole = start == 0 || start >= LEAST_BESIDE;
            if (whole && isNear(word.substring(start), 0, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsNearFrequent(String word) {
        for (int end = shortest; end <= Math.min(longest, word.length() - LEAST_AFTER); end++) {
            if (isNear(word.substring(0, end), SHORTEST_FIRST_PART, true)) {
                return true;
            }
        }
        return false;
    }

    /** One letter too many, too few or another, or two that have changed places; never the first one. */
    private boolean isNear(String part, int least, boolean sameEnd) {
        for (int length = part.length() - 1; length <= part.length() + 1; length++) {
            int half = length / 2;
            if (half > part.length() || length - half > part.length()) {
                continue;
            }
            List<String> sameHead = byHead.getOrDefault(part.substring(0, half), List.of());
            List<String> sameTail = byTail.getOrDefault(part.substring(part.length() - (length - half)), List.of());
            if (isAnyNear(sameHead, part, least, sameEnd) || isAnyNear(sameTail, part, least, sameEnd)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyNear(List<String> words, String part, int least, boolean sameEnd) {
        char last = part.charAt(part.length() - 1);
        for (String word : words) {
            boolean fits = word.length() >= least
                    && word.charAt(0) == part.charAt(0)
                    && (!sameEnd || word.charAt(word.length() - 1) == last);
            if (fits && isOneApart(part, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneApart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        if (one.length() == other.length()) {
            return !restOfOne.isEmpty()
                    && (restOfOne.substring(1).equals(restOfOther.substring(1))
                            || haveChangedPlaces(restOfOne, restOfOther));
        }
        return one.length() > other.length()
                ? restOfOne.substring(1).equals(restOfOther)
                : restOfOne.equals(restOfOther.substring(1));
    }

    private static boolean haveChangedPlaces(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
