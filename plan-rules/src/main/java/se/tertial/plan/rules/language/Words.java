package se.tertial.plan.rules.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Patterns of single words, word groups and numbers. */
final class Words {

    private Words() {}

    /** A word or word group of the lexicon, the longest one; it means its value there. */
    static Pattern<String> of(String category) {
        Map<String, List<Lexicon.Entry>> entries = Lexicon.get().byFirstWord(category);
        return (tokens, index) -> {
            for (Lexicon.Entry entry : entries.getOrDefault(tokens.lower(index), List.of())) {
                if (stands(entry.words(), tokens, index)) {
                    return Optional.of(new Pattern.Match<>(
                            entry.value(), index + entry.words().size()));
                }
            }
            return Optional.empty();
        };
    }

    /** Whether words stand from an index on. */
    static boolean stands(List<String> words, Tokens tokens, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.lower(index + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A number of the lexicon ("tre", "andra"). */
    static Pattern<Integer> numberOf(String category) {
        return of(category).map(Integer::valueOf);
    }

    /** One word, as given in lower case. */
    static Pattern<String> word(String word) {
        return (tokens, index) ->
                tokens.lower(index).equals(word) ? Optional.of(new Pattern.Match<>(word, index + 1)) : Optional.empty();
    }

    /** One of these marks. */
    static Pattern<String> mark(String marks) {
        return (tokens, index) -> tokens.isMark(index, marks)
                ? Optional.of(new Pattern.Match<>(tokens.get(index).text(), index + 1))
                : Optional.empty();
    }

    /** A number of at most so many digits, within bounds, both inclusive, and no part of something longer. */
    static Pattern<Integer> number(int digits, int first, int last) {
        return (tokens, index) -> digits(tokens, index, digits)
                .filter(number -> number >= first && number <= last)
                .filter(number -> !tokens.isGluedBefore(index) && !tokens.isGluedAfter(index))
                .map(number -> new Pattern.Match<>(number, index + 1));
    }

    /** The number at an index, if it has at most so many digits. */
    static Optional<Integer> digits(Tokens tokens, int index, int digits) {
        boolean fits =
                tokens.is(index, Token.Kind.NUMBER) && tokens.lower(index).length() <= digits;
        return fits ? Optional.of(Integer.valueOf(tokens.lower(index))) : Optional.empty();
    }
}
