package se.tertial.plan.rules.builtin.quality;

import java.util.List;
import java.util.Set;
import se.tertial.plan.rules.language.prose.Sentence;

/**
 * What kinds of words the words of one sentence are; looked up once for all that asks.
 *
 * @param sentence the sentence
 * @param ofWords the kinds of each of its words
 */
record SentenceKinds(Sentence sentence, List<Set<String>> ofWords) {

    static SentenceKinds of(Sentence sentence, WordKinds kinds) {
        return new SentenceKinds(
                sentence, sentence.words().stream().map(kinds::of).toList());
    }

    /** Whether there is a word at an index, and it is of a kind. */
    boolean is(String kind, int index) {
        return index >= 0 && index < ofWords.size() && ofWords.get(index).contains(kind);
    }
}
