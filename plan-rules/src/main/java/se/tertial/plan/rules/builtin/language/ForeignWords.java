package se.tertial.plan.rules.builtin.language;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/**
 * Words in a row that are in another language: between words that join Swedish sentences, several that are common in the
 * other language and unknown in Swedish.
 *
 * @param language the language
 * @param words the words as printed
 */
record ForeignWords(Language language, String words) {

    private static final List<String> LANGUAGES = List.of("sma", "se", "fi", "en");
    private static final int LEAST_KNOWN = 2;
    private static final int MOST_WORDS_FOR_ONE_KNOWN = 3;

    /** The first such row of a sentence. */
    static Optional<ForeignWords> in(Sentence sentence) {
        PhraseList lists = PhraseList.of("foreign");
        List<Word> words = sentence.words();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || isSwedish(words.get(i), lists)) {
                Optional<ForeignWords> found = row(sentence, words.subList(start, i), lists);
                if (found.isPresent()) {
                    return found;
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    private static boolean isSwedish(Word word, PhraseList lists) {
        return Terms.isJoining(word)
                && LANGUAGES.stream().noneMatch(language -> lists.contains(language, word.lower()));
    }

    private static Optional<ForeignWords> row(Sentence sentence, List<Word> words, PhraseList lists) {
        if (words.size() < LEAST_KNOWN) {
            return Optional.empty();
        }
        for (String language : LANGUAGES) {
            long known = words.stream()
                    .filter(word -> lists.contains(language, word.lower()))
                    .map(Word::lower)
                    .distinct()
                    .count();
            if (known >= LEAST_KNOWN && known * MOST_WORDS_FOR_ONE_KNOWN >= words.size()) {
                int from = words.get(0).start() - sentence.span().start();
                int to = words.get(words.size() - 1).end() - sentence.span().start();
                return Optional.of(
                        new ForeignWords(Language.of(language), sentence.text().substring(from, to)));
            }
        }
        return Optional.empty();
    }
}
