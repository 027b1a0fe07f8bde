package se.tertial.plan.rules.builtin.time;

import java.util.Comparator;
import java.util.Optional;
import se.tertial.plan.rules.language.TenseCue;
import se.tertial.plan.rules.language.TimePhrase;
import se.tertial.plan.rules.language.prose.Sentence;

/** Which verb some words stand by. */
final class Verbs {

    private static final int MARK = 40;

    private Verbs() {}

    /** The verb nearest to a stretch of a sentence, by characters; a mark between counts as a distance of its own. */
    static Optional<TenseCue> nearest(Sentence sentence, int start, int end) {
        return sentence.cues().stream().min(Comparator.comparingInt(cue -> distance(sentence, cue, start, end)));
    }

    private static int distance(Sentence sentence, TenseCue cue, int start, int end) {
        int from = Math.min(cue.end(), end);
        int to = Math.max(cue.start(), start);
        if (from >= to) {
            return 0;
        }
        int offset = sentence.span().start();
        long marks = sentence.text()
                .substring(from - offset, to - offset)
                .chars()
                .filter(mark -> ",;:()".indexOf(mark) >= 0)
                .count();
        return to - from + MARK * (int) marks;
    }

    /** The verb in its own tense that stands nearest to a time. */
    static Optional<TenseCue> of(Sentence sentence, TimePhrase time) {
        return sentence.cues().stream()
                .filter(cue -> cue.tense() == time.tense())
                .min(Comparator.comparingInt(cue -> distance(sentence, cue, time.start(), time.end())));
    }

    /** Whether no mark stands between a time and its verb, so that they are of one clause. */
    static boolean isInClauseOf(Sentence sentence, TimePhrase time) {
        return of(sentence, time)
                .filter(cue -> distance(sentence, cue, time.start(), time.end()) < MARK)
                .isPresent();
    }
}
