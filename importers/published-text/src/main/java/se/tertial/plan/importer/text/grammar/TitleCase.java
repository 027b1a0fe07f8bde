package se.tertial.plan.importer.text.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a heading in capitals as a sentence: the first letter large, names and abbreviations as they are known, the rest
 * small. Immutable.
 */
public final class TitleCase {

    /** Knows the abbreviations and names of the importer's own table only. */
    public static final TitleCase PLAIN = new TitleCase(Map.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}:]+");
    private static final List<String> NAMES =
            Table.read(TitleCase.class, "names.csv").words();

    private final Map<String, String> spellings;

    private TitleCase(Map<String, String> spellings) {
        this.spellings = spellings;
    }

    /**
     * Learns names from texts: words that have capitals there and never stand in small letters.
     *
     * @param names names and abbreviations that are known
     * @param texts running texts of the same document
     * @return the knowledge
     */
    public static TitleCase learn(List<String> names, List<String> texts) {
        Map<String, String> spellings = new HashMap<>();
        Set<String> small = new HashSet<>();
        texts.stream().filter(text -> !isUpper(text)).forEach(text -> read(text, spellings, small));
        small.forEach(spellings::remove);
        for (String name : names) {
            Matcher word = WORD.matcher(name);
            while (word.find()) {
                if (Character.isUpperCase(word.group().codePointAt(0)) && !small.contains(lower(word.group()))) {
                    spellings.put(lower(word.group()), word.group());
                }
            }
        }
        return new TitleCase(Map.copyOf(spellings));
    }

    private static void read(String text, Map<String, String> spellings, Set<String> small) {
        Matcher word = WORD.matcher(text);
        boolean startsSentence = true;
        int last = 0;
        while (word.find()) {
            String between = text.substring(last, word.start());
            startsSentence |= between.chars().anyMatch(c -> ".!?:\"”-–•".indexOf(c) >= 0);
            if (Character.isLowerCase(word.group().codePointAt(0))) {
                small.add(word.group());
            } else if (!startsSentence) {
                spellings.putIfAbsent(lower(word.group()), word.group());
            }
            startsSentence = false;
            last = word.end();
        }
    }

    /**
     * Whether a text is written in capitals.
     *
     * @param text any text
     * @return true if it has four letters or more and no small one
     */
    public static boolean isUpper(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 4;
    }

    /**
     * A heading written as a sentence.
     *
     * @param heading a heading in capitals
     * @return the heading with small letters
     */
    public String of(String heading) {
        StringBuilder title = new StringBuilder(heading.length());
        Matcher word = WORD.matcher(heading);
        boolean first = true;
        while (word.find()) {
            String spelled = spelled(word.group());
            word.appendReplacement(title, Matcher.quoteReplacement(first ? capitalised(spelled) : spelled));
            first = false;
        }
        return word.appendTail(title).toString();
    }

    private String spelled(String word) {
        String lower = lower(word);
        for (String name : NAMES) {
            if (lower(name).equals(lower)) {
                return name;
            }
        }
        return spellings.getOrDefault(lower, lower);
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
