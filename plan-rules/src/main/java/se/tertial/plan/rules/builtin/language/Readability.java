package se.tertial.plan.rules.builtin.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/**
 * How hard a text is to read, by the length of its sentences and by LIX (Björnsson 1968): words for each sentence, plus the
 * share in per cent of words of more than six letters.
 *
 * @param sentences the sentences that have words
 * @param words how many words there are
 * @param lix the index; 0 for a text without words
 */
record Readability(List<Sentence> sentences, int words, double lix) {

    /** LIX says nothing of a text that is shorter. */
    private static final int ENOUGH_WORDS = 60;

    private static final Pattern DOT_BETWEEN_LETTERS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})");
    private static final int LONG_WORD = 6;
    private static final int ITEMS_OF_A_LIST = 4;

    static Readability of(Prose prose) {
        List<Sentence> sentences = prose.sentences().stream()
                .filter(sentence -> !sentence.words().isEmpty())
                .toList();
        int words = sentences.stream().mapToInt(Readability::length).sum();
        long longWords = sentences.stream()
                .flatMap(its -> its.words().stream())
                .filter(Readability::isLong)
                .count();
        double lix = words == 0 ? 0 : (double) words / sentences.size() + 100.0 * longWords / words;
        return new Readability(sentences, words, lix);
    }

    /** How many words a reader says: "bl.a." is two. */
    private static int length(Sentence sentence) {
        int length = 0;
        for (Word word : sentence.words()) {
            boolean abbreviated = word.text().indexOf('.') > 0;
            length += 1
                    + (abbreviated
                            ? (int) DOT_BETWEEN_LETTERS
                                    .matcher(word.text())
                                    .results()
                                    .count()
                            : 0);
        }
        return length;
    }

    private static boolean isLong(Word word) {
        return word.text().codePoints().filter(Character::isLetter).count() > LONG_WORD;
    }

    /** The words by which a hard text is known: its longest sentence. */
    Optional<String> hard(int mostWords, int highestLix) {
        Optional<Sentence> longest = sentences.stream()
                .filter(sentence -> !isList(sentence))
                .max(Comparator.comparingInt(Readability::length));
        boolean tooLong = longest.filter(its -> length(its) > mostWords).isPresent();
        return tooLong || (words >= ENOUGH_WORDS && lix > highestLix)
                ? longest.or(() -> sentences.stream().findFirst()).map(Sentence::text)
                : Optional.empty();
    }

    /** An enumeration is long and yet read bit by bit. */
    private static boolean isList(Sentence sentence) {
        long marks = sentence.text().chars().filter(c -> c == ',' || c == ';').count();
        return marks >= ITEMS_OF_A_LIST || sentence.text().contains(":");
    }
}
