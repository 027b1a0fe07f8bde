package se.tertial.plan.rules.builtin.quality;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/** The same words twice in a row, with a capital each time: the text of a symbol and its label, as pages give them. */
final class DoubledWords {

    private static final int MOST = 4;

    private DoubledWords() {}

    /** The first such words of a text. */
    static Optional<String> in(Prose prose) {
        return prose.sentences().stream()
                .map(DoubledWords::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> in(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            for (int length = 1; length <= MOST && i + 2 * length <= words.size(); length++) {
                List<String> once = texts(words.subList(i, i + length));
                if (words.get(i).isCapitalised() && once.equals(texts(words.subList(i + length, i + 2 * length)))) {
                    return Optional.of(String.join(" ", once) + " " + String.join(" ", once));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
