package se.tertial.plan.rules.builtin.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/**
 * Finds names in sentences: the bodies', and rows of words with capitals. All writings of a name have a key in common: its
 * letters, whatever hyphens, slashes and spaces stand between, or its words, whatever capitals they have. The genitive is the
 * same name.
 */
final class Names {

    private static final int LONGEST = 4;
    private static final int SHORTEST_KEY = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{L}{3})s$|:s$");
    private static final Pattern HYPHEN_AT_END = Pattern.compile("-$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Set<String> known = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    Names(Catalogue catalogue) {
        for (Body body : catalogue.bodies()) {
            known.add(letters(body.name().plain()));
            body.aliases().forEach(alias -> known.add(letters(alias)));
            body.code().ifPresent(codes::add);
        }
        known.forEach(name -> beginnings.add(beginning(name)));
    }

    /** The first letters, no more than a name must have; the quickest way to tell that a word begins no known name. */
    private static String beginning(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .limit(SHORTEST_KEY)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean mayBeginName(Word word) {
        if (hasCapital(word)) {
            return true;
        }
        String beginning = beginning(word.lower());
        return beginning.length() < SHORTEST_KEY || beginnings.contains(beginning);
    }

    private static String letters(String writing) {
        return NO_LETTERS
                .matcher(GENITIVE.matcher(writing).replaceFirst(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Tells a key and the writing of every name in a sentence; both keys of one that may be known by either. */
    void in(Sentence sentence, BiConsumer<String, String> name) {
        if (sentence.text().chars().filter(Character::isLetter).noneMatch(Character::isLowerCase)) {
            return;
        }
        List<Word> words = sentence.words();
        for (int first = 0; first < words.size(); first++) {
            int end = mayBeginName(words.get(first)) ? Math.min(words.size(), first + LONGEST) : first;
            for (int last = first; last < end && (last == first || isNext(sentence, words, last)); last++) {
                row(sentence, words.subList(first, last + 1), first == 0, name);
            }
        }
    }

    /** Only spaces stand between a word and the one before it. */
    private static boolean isNext(Sentence sentence, List<Word> words, int index) {
        int start = sentence.span().start();
        return sentence.text()
                .substring(words.get(index - 1).end() - start, words.get(index).start() - start)
                .isBlank();
    }

    private void row(Sentence sentence, List<Word> words, boolean begins, BiConsumer<String, String> name) {
        Word last = words.get(words.size() - 1);
        String writing = writing(sentence, words.get(0), last);
        boolean lettersOnly = writing.chars().noneMatch(Character::isDigit);
        if (!lettersOnly || Terms.isJoining(words.get(0)) || Terms.isJoining(last) || isRowOfCodes(writing)) {
            return;
        }
        String letters = letters(writing);
        boolean capitals = words.stream().allMatch(word -> hasCapital(word) || Terms.isJoining(word));
        boolean alone = words.size() == 1;
        boolean isKnown = known.contains(letters);
        if (letters.length() >= SHORTEST_KEY
                && (isKnown || (capitals && !(alone && begins && isPlain(words.get(0)))))) {
            name.accept(letters, writing);
        }
        if (!alone && (isKnown || capitals || (!begins && hasCapital(words.get(0))))) {
            String key = words.stream().map(Word::lower).collect(Collectors.joining(" "));
            name.accept(GENITIVE.matcher(key).replaceFirst(""), writing);
        }
    }

    private static boolean hasCapital(Word word) {
        return word.text().chars().anyMatch(Character::isUpperCase);
    }

    /** Whether the only capital is that which begins a sentence. */
    private static boolean isPlain(Word word) {
        return word.isCapitalised()
                && word.text().chars().allMatch(Character::isLetter)
                && word.text().chars().filter(Character::isUpperCase).count() == 1;
    }

    private static String writing(Sentence sentence, Word first, Word last) {
        int start = sentence.span().start();
        String printed = sentence.text().substring(first.start() - start, last.end() - start);
        String name = HYPHEN_AT_END
                .matcher(GENITIVE.matcher(printed).replaceFirst(""))
                .replaceFirst("");
        return SPACES.matcher(name).replaceAll(" ");
    }

    private boolean isRowOfCodes(String writing) {
        return List.of(NO_LETTERS.split(writing)).stream().allMatch(codes::contains);
    }
}
