package se.tertial.plan.rules.builtin.figure;

import java.util.EnumSet;
import java.util.Set;
import se.tertial.plan.rules.builtin.comment.Numerals;
import se.tertial.plan.rules.language.Aspect;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.TenseCue;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/** Whether a text tells of something that has come out of the work. */
final class Results {

    private static final PhraseList PHRASES = PhraseList.of("results");

    /** What has only begun or gone on is no result yet. */
    private static final Set<Aspect> OUTCOME = EnumSet.of(Aspect.PLAIN, Aspect.FINISH, Aspect.DECIDE);

    private Results() {}

    static boolean areTold(Prose prose) {
        return prose.sentences().stream().anyMatch(Results::isTold);
    }

    private static boolean isTold(Sentence sentence) {
        return sentence.cues().stream().anyMatch(Results::isOutcome)
                || sentence.words().stream().anyMatch(word -> isNumber(word, sentence))
                || PHRASES.occurs("done", sentence)
                || PHRASES.occurs("effect", sentence);
    }

    private static boolean isOutcome(TenseCue cue) {
        return (cue.tense() == Tense.PAST && OUTCOME.contains(cue.aspect()))
                || (cue.tense() == Tense.PRESENT && cue.aspect() == Aspect.FINISH);
    }

    private static boolean isNumber(Word word, Sentence sentence) {
        boolean inTime =
                sentence.times().stream().anyMatch(time -> time.start() <= word.start() && word.end() <= time.end());
        return !inTime && (Character.isDigit(word.text().charAt(0)) || Numerals.occurIn(word.lower()));
    }
}
