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
        int end = withoutGenitive(writing);
        StringBuilder letters = new StringBuilder(end);
        for (int i = 0; i < end; i += Character.charCount(writing.codePointAt(i))) {
            if (Character.isLetter(writing.codePointAt(i))) {
                letters.appendCodePoint(writing.codePointAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Where a name ends that may be in the genitive: before an s behind three letters, or before ":s". */
    private static int withoutGenitive(String name) {
        int end = name.length() - 1;
        if (end < 1 || name.charAt(end) != 's') {
            return name.length();
        }
        if (name.charAt(end - 1) == ':') {
            return end - 1;
        }
        int letters = 0;
        for (int i = end; letters < 3 && i > 0; i -= Character.charCount(name.codePointBefore(i))) {
            if (!Character.isLetter(name.codePointBefore(i))) {
                return name.length();
            }
            letters++;
        }
        return letters == 3 ? end : name.length();
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
        Word first = words.get(0);
        Word last = words.get(words.size() - 1);
        if (Terms.isJoining(first) || Terms.isJoining(last) || words.stream().anyMatch(Names::hasDigit)) {
            return;
        }
        String printed = printed(sentence, first, last);
        String letters = letters(printed.substring(0, withoutGenitive(printed)));
        boolean capitals = words.stream().allMatch(word -> hasCapital(word) || Terms.isJoining(word));
        boolean alone = words.size() == 1;
        boolean isKnown = known.contains(letters);
        boolean byLetters =
                letters.length() >= SHORTEST_KEY && (isKnown || (capitals && !(alone && begins && isPlain(first))));
        boolean byWords = !alone && (isKnown || capitals || (!begins && hasCapital(first)));
        if (!byLetters && !byWords) {
            return;
        }
        String writing = writing(printed);
        if (isRowOfCodes(writing)) {
            return;
        }
        if (byLetters) {
            name.accept(letters, writing);
        }
        if (byWords) {
            String key = words.stream().map(Word::lower).collect(Collectors.joining(" "));
            name.accept(key.substring(0, withoutGenitive(key)), writing);
        }
    }

    private static boolean hasDigit(Word word) {
        return word.text().chars().anyMatch(Character::isDigit);
    }

    private static boolean hasCapital(Word word) {
        String text = word.text();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the only capital is that which begins a sentence. */
    private static boolean isPlain(Word word) {
        return word.isCapitalised()
                && word.text().chars().allMatch(Character::isLetter)
                && word.text().chars().filter(Character::isUpperCase).count() == 1;
    }

    private static String printed(Sentence sentence, Word first, Word last) {
        int start = sentence.span().start();
        return sentence.text().substring(first.start() - start, last.end() - start);
    }

    private static String writing(String printed) {
        String name = printed.substring(0, withoutGenitive(printed));
        String whole = name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
        return SPACES.matcher(whole).replaceAll(" ");
    }

    private boolean isRowOfCodes(String writing) {
        return List.of(NO_LETTERS.split(writing)).stream().allMatch(codes::contains);
    }
}
