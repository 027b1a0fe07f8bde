package se.tertial.plan.rules.builtin.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/** Finds abbreviations in capitals in sentences, and which of them a sentence explains. */
final class Abbreviations {

    private static final PhraseList LIST = PhraseList.of("abbreviations");
    private static final Pattern ABBREVIATION = Pattern.compile("(\\p{Lu}{2,6})(?:[-:].*)?");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final int HEADING = 3;
    private static final int WORDS_BEFORE = 8;

    private final Set<String> known = new HashSet<>();

    Abbreviations(Catalogue catalogue) {
        for (Body body : catalogue.bodies()) {
            know(body.name().plain());
            body.code().ifPresent(this::know);
            body.aliases().forEach(this::know);
        }
        catalogue.bodyGroups().forEach(group -> know(group.name().plain()));
        catalogue.glossary().forEach(entry -> know(entry.term()));
    }

    private void know(String name) {
        for (String part : name.split("[^\\p{L}]+", 0)) {
            known.add(part.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The abbreviations of a sentence that are neither common nor known to the data.
     *
     * @param sentence the sentence
     * @param explained takes those that the sentence explains
     * @param open takes the others
     */
    void in(Sentence sentence, Consumer<String> explained, Consumer<String> open) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            Matcher matcher = ABBREVIATION.matcher(words.get(i).text());
            if (matcher.matches() && isUnknown(matcher.group(1)) && !isHeading(words, i)) {
                String letters = matcher.group(1);
                if (explains(sentence, letters)) {
                    explained.accept(letters);
                } else if (!isNamed(words, i)) {
                    open.accept(letters);
                }
            }
        }
    }

    private boolean isUnknown(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        return !known.contains(lower)
                && !LIST.contains("common", lower)
                && !ROMAN.matcher(letters).matches()
                && !Terms.isJoining(new Word(0, lower.length(), lower, lower));
    }

    /** "Övningen VEGA", "RF Sisu": a name with what it is the name of, or a part of a name. */
    private static boolean isNamed(List<Word> words, int index) {
        boolean goesOn = index + 1 < words.size()
                && words.get(index + 1).isCapitalised()
                && !isInCapitals(words.get(index + 1))
                && words.get(index + 1).start() == words.get(index).end() + 1;
        return goesOn
                || (index > 0 && LIST.contains("named", words.get(index - 1).lower()));
    }

    /** Whether so many words in a row are in capitals that they are a heading, or are said with force. */
    private static boolean isHeading(List<Word> words, int index) {
        int first = index;
        while (first > 0 && isInCapitals(words.get(first - 1))) {
            first--;
        }
        int last = index;
        while (last + 1 < words.size() && isInCapitals(words.get(last + 1))) {
            last++;
        }
        return last - first + 1 >= HEADING;
    }

    private static boolean isInCapitals(Word word) {
        return word.text().chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** Whether a sentence says what an abbreviation stands for: in brackets, in either order, or word by word. */
    private static boolean explains(Sentence sentence, String letters) {
        String text = sentence.text();
        String quoted = Pattern.quote(letters);
        Matcher inBrackets = Pattern.compile("\\(\\s*" + quoted + "\\b").matcher(text);
        Matcher before = Pattern.compile("\\b" + quoted + "(?:[-:]\\p{L}+)?\\s*\\(([^)]+)\\)")
                .matcher(text);
        return (inBrackets.find() && isShortFor(letters, lastWords(text.substring(0, inBrackets.start()))))
                || (before.find() && isShortFor(letters, before.group(1)))
                || isSpelledOut(sentence.words(), letters);
    }

    private static String lastWords(String text) {
        String[] words = text.split("\\s+");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - WORDS_BEFORE), words.length));
    }

    /** Whether letters come in this order in words of which one begins with the first letter. */
    private static boolean isShortFor(String letters, String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        Matcher start = Pattern.compile("(?<!\\p{L})" + letters.charAt(0)).matcher(upper);
        while (start.find()) {
            int at = start.start();
            for (int i = 1; i < letters.length() && at >= 0; i++) {
                at = upper.indexOf(letters.charAt(i), at + 1);
            }
            if (at >= 0 && upper.length() - start.start() > letters.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether words in a row begin with its letters. */
    private static boolean isSpelledOut(List<Word> words, String letters) {
        for (int first = 0; first + letters.length() <= words.size(); first++) {
            StringBuilder initials = new StringBuilder();
            words.subList(first, first + letters.length())
                    .forEach(word -> initials.append(word.text().charAt(0)));
            if (initials.toString().toUpperCase(Locale.ROOT).equals(letters)) {
                return true;
            }
        }
        return false;
    }
}
