package se.tertial.plan.rules.builtin.plan;

import se.tertial.plan.rules.language.TimePhrase;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/** Amounts in a text, in digits or words: something to count by. Years, days and numbers of documents are none. */
final class Amounts {

    private static final String NUMERAL = "numeral";
    private static final String CHANGE = "change";
    private static final String MEASURE = "measure";
    private static final String NAME = "name";

    private Amounts() {}

    static boolean occurIn(Prose prose) {
        PhraseList amounts = PhraseList.of("amounts");
        return prose.sentences().stream()
                .anyMatch(sentence -> amounts.occurs(CHANGE, sentence)
                        || amounts.occurs(MEASURE, sentence)
                        || sentence.words().stream().anyMatch(word -> isAmount(word, sentence, amounts)));
    }

    private static boolean isAmount(Word word, Sentence sentence, PhraseList amounts) {
        boolean number = (word.lower().chars().allMatch(Character::isDigit)
                        && !isYear(word)
                        && !amounts.contains(NAME, word.lower()))
                || amounts.contains(NUMERAL, word.lower());
        return number && sentence.times().stream().noneMatch(time -> covers(time, word));
    }

    private static boolean isYear(Word word) {
        return word.lower().matches("(19|20)\\d\\d");
    }

    private static boolean covers(TimePhrase time, Word word) {
        return time.start() <= word.start() && word.end() <= time.end();
    }
}
