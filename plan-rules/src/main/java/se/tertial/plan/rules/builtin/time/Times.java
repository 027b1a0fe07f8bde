package se.tertial.plan.rules.builtin.time;

import java.time.LocalDate;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.TimePhrase;
import se.tertial.plan.rules.language.TimePhraseKind;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/** What the times of a text say of each other. */
final class Times {

    private Times() {}

    /**
     * Whether a sentence follows another that speaks of a time ahead: "startar i november … ett förslag ska lämnas i mars" is
     * of the March after that November.
     */
    static boolean areAheadBefore(Prose prose, Sentence sentence, LocalDate day) {
        return prose.times().stream()
                .takeWhile(its -> its.start() < sentence.span().start())
                .anyMatch(its -> its.kind() == TimePhraseKind.CALENDAR
                        && its.tense() == Tense.FUTURE
                        && its.latest().filter(day::isBefore).isPresent());
    }

    /** Whether some words of a time are a phrase of a category. */
    static boolean isOne(PhraseList list, String category, Sentence sentence, TimePhrase time) {
        return list.all(category, sentence).stream().anyMatch(its -> {
            Word last = sentence.words().get(its.last());
            return last.start() >= time.start() && last.end() <= time.end();
        });
    }
}
