package se.tertial.plan.rules.language.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** One pattern of a phrase list: what its words are, and where others may stand between them. */
final class Phrase {

    private static final String GAP = "...";
    private static final int WIDEST_GAP = 4;

    /** The words that the first may be, if it is written out; none if it may be any that fits. */
    private final List<String> firstWords;

    /** The letters that the first word may begin with, if it is not written out; none if it may be any. */
    private final List<Character> firstLetters;

    private final List<Predicate<String>> words = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();
    private final String value;

    Phrase(String pattern, String value) {
        this.value = value;
        int gap = 0;
        List<String> parts = List.of(pattern.strip().split("\\s+"));
        for (String part : parts) {
            if (part.equals(GAP)) {
                gap = WIDEST_GAP;
            } else {
                words.add(word(part));
                gaps.add(gap);
                gap = 0;
            }
        }
        String first = parts.get(0);
        List<String> forms = List.of(first.split("\\|"));
        boolean any = first.equals("_") || forms.stream().anyMatch(form -> form.startsWith("*"));
        this.firstWords = any || first.contains("*") ? List.of() : forms;
        this.firstLetters = any || !firstWords.isEmpty()
                ? List.of()
                : forms.stream().map(form -> form.charAt(0)).distinct().toList();
    }

    /** Words that are written out are looked up, however many they are. */
    private static Predicate<String> word(String part) {
        Set<String> writtenOut = new HashSet<>();
        List<Predicate<String>> open = new ArrayList<>();
        for (String form : part.split("\\|", 0)) {
            if (form.equals("_") || form.contains("*")) {
                open.add(one(form));
            } else {
                writtenOut.add(form);
            }
        }
        if (open.isEmpty()) {
            return writtenOut::contains;
        }
        Predicate<String> any = open.stream().reduce(Predicate::or).orElseThrow();
        return writtenOut.isEmpty() ? any : word -> writtenOut.contains(word) || any.test(word);
    }

    private static Predicate<String> one(String form) {
        if (form.equals("_")) {
            return any -> true;
        }
        boolean open = form.startsWith("*");
        boolean openEnd = form.length() > 1 && form.endsWith("*");
        String letters = form.substring(open ? 1 : 0, form.length() - (openEnd ? 1 : 0));
        if (open && openEnd) {
            return word -> word.contains(letters);
        }
        if (open) {
            return word -> word.endsWith(letters);
        }
        return openEnd ? word -> word.startsWith(letters) : letters::equals;
    }

    List<String> firstWords() {
        return firstWords;
    }

    List<Character> firstLetters() {
        return firstLetters;
    }

    String value() {
        return value;
    }

    /** Whether it is of one word. */
    boolean isOneWord() {
        return words.size() == 1;
    }

    /** Whether a word by itself is the phrase. */
    boolean isWord(String word) {
        return isOneWord() && words.get(0).test(word);
    }

    /** The index of the last word if the phrase starts at a word. */
    OptionalInt at(List<Word> sentence, int first) {
        return at(sentence, first, 0);
    }

    private OptionalInt at(List<Word> sentence, int from, int part) {
        int latest = Math.min(sentence.size() - 1, from + (part == 0 ? 0 : gaps.get(part)));
        for (int i = from; i <= latest; i++) {
            if (words.get(part).test(sentence.get(i).lower())) {
                if (part == words.size() - 1) {
                    return OptionalInt.of(i);
                }
                OptionalInt last = at(sentence, i + 1, part + 1);
                if (last.isPresent()) {
                    return last;
                }
            }
        }
        return OptionalInt.empty();
    }
}
