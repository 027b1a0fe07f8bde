package se.tertial.plan.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A text for people: runs, each in a language, and the same text in other languages where it exists. Immutable and
 * thread-safe.
 *
 * <p>One text has one form: empty runs are dropped, neighbouring runs of the same language are joined, and translations
 * are ordered by language tag.
 *
 * @param runs the text, in order; empty for an empty text
 * @param translations the same text in other languages than the portfolio's
 */
public record Text(List<TextRun> runs, SortedMap<Language, List<TextRun>> translations) {

    /** Brings runs and translations into their one form. */
    public Text {
        runs = joined(runs);
        translations = translations.isEmpty() ? Collections.emptySortedMap() : joined(translations);
    }

    /**
     * A text in the portfolio's language.
     *
     * @param text the characters; may be empty
     * @return the text
     */
    public static Text of(String text) {
        return new Text(List.of(new TextRun(text, Optional.empty())), Collections.emptySortedMap());
    }

    /**
     * A text in one language.
     *
     * @param text the characters
     * @param language the language
     * @return the text
     */
    public static Text of(String text, Language language) {
        return new Text(List.of(new TextRun(text, Optional.of(language))), Collections.emptySortedMap());
    }

    /**
     * A text of runs.
     *
     * @param runs the runs, in order
     * @return the text
     */
    public static Text ofRuns(List<TextRun> runs) {
        return new Text(runs, Collections.emptySortedMap());
    }

    /**
     * This text with a translation, in place of one that it may have in that language.
     *
     * @param language a language other than the portfolio's
     * @param translation the same text in that language
     * @return the text
     */
    public Text with(Language language, String translation) {
        SortedMap<Language, List<TextRun>> more = new TreeMap<>(translations);
        more.put(language, List.of(new TextRun(translation, Optional.empty())));
        return new Text(runs, more);
    }

    /**
     * The characters, whatever their languages, without translations.
     *
     * @return the plain string
     */
    public String plain() {
        return plain(runs);
    }

    /**
     * The characters in a language: the translation if there is one, else the text itself.
     *
     * @param language the language asked for
     * @return the plain string
     */
    public String plain(Language language) {
        return plain(translations.getOrDefault(language, runs));
    }

    /**
     * Whether there is nothing to read: no characters, or only spaces, no-break spaces among them.
     *
     * @return true if blank
     */
    public boolean isBlank() {
        for (TextRun run : runs) {
            String text = run.text();
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                if (!isSpace(text.codePointAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The plain characters, for logs and messages. */
    @Override
    public String toString() {
        return plain();
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static String plain(List<TextRun> runs) {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(TextRun::text).collect(Collectors.joining());
    }

    private static SortedMap<Language, List<TextRun>> joined(SortedMap<Language, List<TextRun>> translations) {
        SortedMap<Language, List<TextRun>> copy = new TreeMap<>();
        translations.forEach((language, its) -> copy.put(language, joined(its)));
        return Collections.unmodifiableSortedMap(copy);
    }

    private static List<TextRun> joined(List<TextRun> runs) {
        if (runs.size() == 1 && !runs.get(0).text().isEmpty()) {
            return List.copyOf(runs);
        }
        List<TextRun> result = new ArrayList<>(runs.size());
        for (TextRun run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            int last = result.size() - 1;
            if (last >= 0 && result.get(last).language().equals(run.language())) {
                result.set(last, new TextRun(result.get(last).text() + run.text(), run.language()));
            } else {
                result.add(run);
            }
        }
        return List.copyOf(result);
    }
}
