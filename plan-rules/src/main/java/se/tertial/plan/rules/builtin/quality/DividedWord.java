package se.tertial.plan.rules.builtin.quality;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/**
 * The hyphen of a word that was divided at the end of a line and is one no longer: "kun-skapen". A hyphen that belongs to the
 * word is told by what stands on its sides: a number, a capital, an abbreviation, a part that always has one ("e-", "icke-").
 */
final class DividedWord {

    private static final Pattern DIVIDED = Pattern.compile("(\\p{L}\\p{Ll}+)[-‐](\\p{Ll}{2,})");
    private static final Pattern SOFT = Pattern.compile("\\p{L}+\\u00AD\\p{L}+");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyåäöé]");
    private static final String QUOTES = "\"”“’'»«";
    private static final String FIRST = "hyphen-after";
    private static final String LEFT_OUT = "left-out";
    private static final String SECOND = "hyphen-before";

    private DividedWord() {}

    /** The first divided word of a text. */
    static Optional<String> in(Prose prose) {
        Matcher soft = SOFT.matcher(prose.text());
        if (soft.find()) {
            return Optional.of(soft.group());
        }
        PhraseList known = PhraseList.of("slips");
        for (Sentence sentence : prose.sentences()) {
            for (int i = 0; i < sentence.words().size(); i++) {
                Word word = sentence.words().get(i);
                if (isDivided(word, i == 0, known) && !isQuoted(prose, word)) {
                    return Optional.of(word.text());
                }
                if (isCut(sentence, i, known)) {
                    return Optional.of(
                            word.text() + " " + sentence.words().get(i + 1).text());
                }
            }
        }
        return Optional.empty();
    }

    /** A word in quotation marks was made for the occasion, with its hyphen. */
    private static boolean isQuoted(Prose prose, Word word) {
        return word.start() > 0 && QUOTES.indexOf(prose.text().charAt(word.start() - 1)) >= 0;
    }

    /** "uppfölj- ningen": a hyphen at the end of a word, and the rest of it, which joins nothing. */
    private static boolean isCut(Sentence sentence, int index, PhraseList known) {
        Word word = sentence.words().get(index);
        if (!word.text().endsWith("-") || index + 1 == sentence.words().size()) {
            return false;
        }
        Word next = sentence.words().get(index + 1);
        return next.start() == word.end() + 1
                && Character.isLowerCase(next.text().codePointAt(0))
                && !next.text().endsWith("-")
                && !known.contains(LEFT_OUT, next.lower());
    }

    private static boolean isDivided(Word word, boolean opens, PhraseList known) {
        Matcher parts = DIVIDED.matcher(word.text());
        if (!parts.matches()) {
            return false;
        }
        String first = parts.group(1);
        String second = parts.group(2);
        boolean name = Character.isUpperCase(first.codePointAt(0)) && !opens;
        return !name
                && VOWEL.matcher(first.toLowerCase(Locale.ROOT)).find()
                && VOWEL.matcher(second).find()
                && !known.contains(FIRST, first.toLowerCase(Locale.ROOT))
                && !known.contains(SECOND, second);
    }
}
