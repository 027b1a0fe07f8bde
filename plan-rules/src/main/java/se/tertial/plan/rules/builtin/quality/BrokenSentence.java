package se.tertial.plan.rules.builtin.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tertial.plan.rules.language.prose.PhraseList;

/** A sentence that a page break has cut in two paragraphs: the first has no end, and the
 * next begins with a small letter, or the first with a word that needs another one. */
final class BrokenSentence {

    private static final String ENDS = ".!?:;…\"”’)»";
    private static final String OPEN_END = "open-end";
    private static final int WORDS = 4;

    private BrokenSentence() {}

    /** The words around the first break. */
    static Optional<String> in(List<String> paragraphs) {
        for (int i = 1; i < paragraphs.size(); i++) {
            String before = paragraphs.get(i - 1).strip();
            String after = paragraphs.get(i).strip();
            if (isOpen(before) && goesOn(before, after)) {
                return Optional.of("… " + lastWords(before) + " ¶ " + firstWords(after) + " …");
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(String paragraph) {
        return !paragraph.isEmpty() && ENDS.indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
    }

    private static boolean goesOn(String before, String after) {
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean isItem = before.split("\\s+").length < WORDS;
        return !after.isEmpty()
                && ((Character.isLowerCase(after.codePointAt(0)) && !isItem)
                        || PhraseList.of("slips").contains(OPEN_END, last));
    }

    private static String lastWords(String text) {
        List<String> words = List.of(text.split("\\s+"));
        return String.join(" ", words.subList(Math.max(0, words.size() - WORDS), words.size()));
    }

    private static String firstWords(String text) {
        List<String> words = List.of(text.split("\\s+"));
        return String.join(" ", words.subList(0, Math.min(WORDS, words.size())));
    }
}
