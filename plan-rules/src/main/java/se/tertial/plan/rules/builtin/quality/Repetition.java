package se.tertial.plan.rules.builtin.quality;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/** A word or two that stand twice, and a capital after a comma where no name stands. */
final class Repetition {

    private static final PhraseList WORDS = Agreement.WORDS;
    private static final List<String> NOUNS_OF_DOING = List.of("ande", "ende", "ning", "ering", "tion", "het");
    private static final int LONGEST = 3;

    private Repetition() {}

    static List<String> slips(SentenceKinds kinds) {
        Sentence sentence = kinds.sentence();
        List<String> slips = new ArrayList<>();
        List<Word> words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            if (isCapitalAfterComma(kinds, i)) {
                slips.add(", " + words.get(i).text());
            }
        }
        int i = 0;
        while (i < words.size()) {
            int length = repeated(kinds, i);
            if (length > 0) {
                slips.add(printed(sentence, i, i + 2 * length - 1));
            }
            i += Math.max(1, length);
        }
        return slips;
    }

    private static int repeated(SentenceKinds kinds, int first) {
        for (int length = 1; length <= LONGEST; length++) {
            if (isRepeated(kinds, first, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isRepeated(SentenceKinds kinds, int first, int length) {
        Sentence sentence = kinds.sentence();
        List<Word> words = sentence.words();
        if (first + 2 * length > words.size()) {
            return false;
        }
        for (int i = first; i < first + length; i++) {
            Word word = words.get(i);
            Word again = words.get(i + length);
            boolean same = word.lower().equals(again.lower()) && !again.isCapitalised();
            if (!same || !word.lower().chars().allMatch(Character::isLetter)) {
                return false;
            }
        }
        for (int i = first; i + 1 < first + 2 * length; i++) {
            if (!between(sentence, i, i + 1).isBlank()) {
                return false;
            }
        }
        // "Det arbete som pågår pågår ännu": one verb ends a clause, the other goes on with the sentence.
        boolean mayDouble = kinds.is("may-double", first) || kinds.is(WordKinds.VERB, first);
        return length > 1 || (!mayDouble && !isRight(sentence, first));
    }

    /** "till till exempel", "höll på på". */
    private static boolean isRight(Sentence sentence, int first) {
        return WORDS.all("twice", sentence).stream().anyMatch(its -> its.first() <= first && its.last() >= first + 1);
    }

    private static String between(Sentence sentence, int first, int second) {
        int offset = sentence.span().start();
        return sentence.text()
                .substring(
                        sentence.words().get(first).end() - offset,
                        sentence.words().get(second).start() - offset);
    }

    private static String printed(Sentence sentence, int first, int last) {
        int offset = sentence.span().start();
        return sentence.text()
                .substring(
                        sentence.words().get(first).start() - offset,
                        sentence.words().get(last).end() - offset);
    }

    /** A word that only joins others, a noun of doing with "av", a definite plural: others may be names. */
    private static boolean isCapitalAfterComma(SentenceKinds kinds, int i) {
        Sentence sentence = kinds.sentence();
        List<Word> words = sentence.words();
        Word word = words.get(i);
        boolean afterComma = between(sentence, i - 1, i).equals(", ");
        boolean inNames = words.get(i - 1).isCapitalised();
        boolean capitals =
                word.text().length() < 2 || Character.isUpperCase(word.text().charAt(1));
        if (!afterComma || !word.isCapitalised() || capitals || inNames) {
            return false;
        }
        if (Terms.isJoining(word) || i + 1 == words.size()) {
            return Terms.isJoining(word);
        }
        Word next = words.get(i + 1);
        boolean doing = next.text().equals("av") && NOUNS_OF_DOING.stream().anyMatch(word.lower()::endsWith);
        return doing || (kinds.is("definite-plural", i) && kinds.is("after-noun", i + 1));
    }
}
