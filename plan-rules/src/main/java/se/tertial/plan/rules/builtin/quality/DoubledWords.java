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
                if (words.get(i).isCapitalised() && isDoubled(words, i, length)) {
                    int end = words.get(i + 2 * length - 1).end();
                    return Optional.of(sentence.text()
                            .substring(
                                    words.get(i).start() - sentence.span().start(),
                                    end - sentence.span().start()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDoubled(List<Word> words, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (!words.get(i).text().equals(words.get(i + length).text())) {
                return false;
            }
        }
        return true;
    }
}
