package se.tertial.plan.importer.text.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.Table;

/** Says the codes in the evidence of a note in words for people. */
final class NoteWords {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_-]+");
    private static final int SWEDISH = 2;
    private static final int ENGLISH = 3;
    private static final Map<String, String> IN_SWEDISH = words(SWEDISH);
    private static final Map<String, String> IN_ENGLISH = words(ENGLISH);

    private NoteWords() {}

    static String swedish(String name, String value) {
        return said(name, value, IN_SWEDISH);
    }

    static String english(String name, String value) {
        return said(name, value, IN_ENGLISH);
    }

    private static String said(String name, String value, Map<String, String> words) {
        return WORD.matcher(value)
                .replaceAll(
                        code -> Matcher.quoteReplacement(words.getOrDefault(key(name, code.group()), code.group())));
    }

    private static String key(String name, String word) {
        return name + ";" + word;
    }

    private static Map<String, String> words(int column) {
        return Table.read(NoteWords.class, "note-words.csv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> key(row.get(0), row.get(1)), row -> row.get(column)));
    }
}
