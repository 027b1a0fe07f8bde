package se.tertial.plan.rules.language.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Phrases to look for in sentences, by category. A list is lines of {@code category;pattern;value}, the value optional; lines
 * that are empty or start with # say nothing. A pattern is words in small letters:
 *
 * <ul>
 *   <li>{@code plan*}, {@code *plan}, {@code *plan*}: a word that starts with, ends with or has the letters;
 *   <li>{@code i|under}: one or the other;
 *   <li>{@code _}: any one word;
 *   <li>{@code ...}: none to four words, whatever they are.
 * </ul>
 *
 * <p>A phrase does not run from one sentence into the next. Immutable and thread-safe.
 */
public final class PhraseList {

    private static final Map<String, PhraseList> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Category> categories;
    private final SingleWords singleWords;

    private PhraseList(Map<String, Category> categories, SingleWords singleWords) {
        this.categories = categories;
        this.singleWords = singleWords;
    }

    private record Category(
            Map<String, List<Phrase>> byFirstWord, Map<Character, List<Phrase>> byFirstLetter, List<Phrase> others) {

        static Category empty() {
            return new Category(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        }

        void add(Phrase phrase) {
            phrase.firstWords()
                    .forEach(word -> byFirstWord
                            .computeIfAbsent(word, its -> new ArrayList<>())
                            .add(phrase));
            if (phrase.firstWords().isEmpty()) {
                addOpen(phrase);
            }
        }

        /** Of two that fit as long, the one that the list has first is meant; so each letter has its own and all others. */
        private void addOpen(Phrase phrase) {
            if (phrase.firstLetters().isEmpty()) {
                byFirstLetter.values().forEach(its -> its.add(phrase));
                others.add(phrase);
            }
            phrase.firstLetters()
                    .forEach(letter -> byFirstLetter
                            .computeIfAbsent(letter, its -> new ArrayList<>(others))
                            .add(phrase));
        }

        /** The phrases that start with a word as it is written out. */
        List<Phrase> writtenOut(String word) {
            return byFirstWord.getOrDefault(word, List.of());
        }

        /** The others that may start with a word. */
        List<Phrase> open(String word) {
            return word.isEmpty() || byFirstLetter.isEmpty()
                    ? others
                    : byFirstLetter.getOrDefault(word.charAt(0), others);
        }
    }

    /**
     * A list of the library's own, read when it is first asked for.
     *
     * @param name the name of its file beside this class, without {@code .csv}
     * @return the list
     * @throws IllegalArgumentException if there is no such list
     */
    public static PhraseList of(String name) {
        return KNOWN.computeIfAbsent(name, PhraseList::load);
    }

    private static PhraseList load(String name) {
        try (InputStream in = PhraseList.class.getResourceAsStream(name + ".csv")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no list of phrases '" + name + "'");
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of phrases " + name + " cannot be read", unreadable);
        }
    }

    /**
     * Reads a list.
     *
     * @param lines its lines
     * @return the list
     * @throws IllegalArgumentException if a line has no category or no pattern; with the line and its number
     */
    public static PhraseList parse(List<String> lines) {
        Map<String, Category> categories = new HashMap<>();
        SingleWords singleWords = new SingleWords();
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split(";", 3));
            if (cells.size() < 2 || cells.get(0).isBlank() || cells.get(1).isBlank()) {
                throw new IllegalArgumentException(
                        "Line " + number + " of a list of phrases is category;pattern;value, not '" + line + "'");
            }
            String category = cells.get(0).strip();
            Phrase phrase =
                    new Phrase(cells.get(1), cells.size() == 3 ? cells.get(2).strip() : "");
            categories.computeIfAbsent(category, its -> Category.empty()).add(phrase);
            singleWords.add(category, phrase);
        }
        return new PhraseList(categories, singleWords);
    }

    /**
     * The phrases of a category in a sentence.
     *
     * @param category the category
     * @param sentence the sentence
     * @return one match for each place where a phrase starts, in order; the longest that starts there
     */
    public List<PhraseMatch> all(String category, Sentence sentence) {
        Category phrases = category(category);
        List<PhraseMatch> found = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            at(phrases, sentence, i).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * The first phrase of a category in a sentence.
     *
     * @param category the category
     * @param sentence the sentence
     * @return the match; empty if there is none
     */
    public Optional<PhraseMatch> find(String category, Sentence sentence) {
        Category phrases = category(category);
        for (int i = 0; i < sentence.words().size(); i++) {
            Optional<PhraseMatch> match = at(phrases, sentence, i);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a sentence has a phrase of a category.
     *
     * @param category the category
     * @param sentence the sentence
     * @return true if it has
     */
    public boolean occurs(String category, Sentence sentence) {
        return find(category, sentence).isPresent();
    }

    /**
     * Whether any sentence of a text has a phrase of a category.
     *
     * @param category the category
     * @param prose the text
     * @return true if one has
     */
    public boolean occurs(String category, Prose prose) {
        return prose.sentences().stream().anyMatch(sentence -> occurs(category, sentence));
    }

    /**
     * Whether a word by itself is a phrase of a category.
     *
     * @param category the category
     * @param word the word, in small letters
     * @return true if a pattern of one word fits it
     */
    public boolean contains(String category, String word) {
        Category phrases = category(category);
        return anyIs(word, phrases.writtenOut(word)) || anyIs(word, phrases.open(word));
    }

    private static boolean anyIs(String word, List<Phrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).isWord(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Of which categories a word by itself is a phrase; faster than to ask {@link #contains} for each of them.
     *
     * @param word the word, in small letters
     * @return the categories, none for most words
     */
    public Set<String> categories(String word) {
        return singleWords.categories(word);
    }

    /**
     * The words of a category that are written out, each by itself the first or only one of a pattern.
     *
     * @param category the category
     * @return the words, in small letters
     */
    public Set<String> words(String category) {
        return Set.copyOf(category(category).byFirstWord().keySet());
    }

    private Category category(String name) {
        Category category = categories.get(name);
        if (category == null) {
            throw new IllegalArgumentException("The list has no phrases of the category '" + name + "'");
        }
        return category;
    }

    private static Optional<PhraseMatch> at(Category phrases, Sentence sentence, int first) {
        String word = sentence.words().get(first).lower();
        Optional<PhraseMatch> longest = longest(phrases.writtenOut(word), sentence, first, Optional.empty());
        return longest(phrases.open(word), sentence, first, longest);
    }

    /** The longest of the phrases that stand there, if it is longer than what is known. */
    private static Optional<PhraseMatch> longest(
            List<Phrase> phrases, Sentence sentence, int first, Optional<PhraseMatch> known) {
        Optional<PhraseMatch> longest = known;
        for (int i = 0; i < phrases.size(); i++) {
            OptionalInt last = phrases.get(i).at(sentence.words(), first);
            if (last.isPresent() && longest.map(PhraseMatch::last).orElse(-1) < last.getAsInt()) {
                longest = Optional.of(match(phrases.get(i), sentence, first, last.getAsInt()));
            }
        }
        return longest;
    }

    private static PhraseMatch match(Phrase phrase, Sentence sentence, int first, int last) {
        int start = sentence.words().get(first).start() - sentence.span().start();
        int end = sentence.words().get(last).end() - sentence.span().start();
        return new PhraseMatch(first, last, phrase.value(), sentence.text().substring(start, end));
    }
}
