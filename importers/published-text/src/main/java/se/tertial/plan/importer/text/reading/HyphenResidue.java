package se.tertial.plan.importer.text.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds hyphens that are left from hyphenation at the end of a line: "verk-samhet". One at which a line of the document ends
 * is taken for such, unless the word has it within a line, too. Elsewhere a hyphen that stands for a part left out
 * ("hälso- och"), before a capital ("kärn-IT"), after a short prefix ("e-tjänst") or between two words that the same
 * document knows is none.
 */
public final class HyphenResidue {

    private static final Pattern INSIDE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{L}{2,30})-(\\p{Ll}{2,30})(?![\\p{L}\\p{N}-])");
    private static final Pattern SOFT = Pattern.compile("\\p{L}{1,40}\\u00AD\\p{L}{1,40}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern OPEN = Pattern.compile("(?<![\\p{L}-])\\p{L}+-(?![\\p{L}])");
    private static final Pattern AT_LINE_END = Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{L}{2,30})-$");
    private static final Pattern AT_LINE_START = Pattern.compile("^\\p{Ll}{2,30}(?![\\p{L}-])");
    private static final int SHORT_PART = 4;

    private final Set<String> words = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    /**
     * Learns the words of a document.
     *
     * @param lines its lines, without spaces around them
     */
    public HyphenResidue(List<String> lines) {
        Optional<String> open = Optional.empty();
        for (String line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            learn(open.isPresent() ? afterRest(open.get(), line) : line);
            open = AT_LINE_END.matcher(line).results().findFirst().map(word -> word.group(1));
        }
    }

    private void learn(String line) {
        INSIDE.matcher(line).results().forEach(word -> whole.add(word.group().toLowerCase(Locale.ROOT)));
        String lower = INSIDE.matcher(line).replaceAll(" ").toLowerCase(Locale.ROOT);
        WORD.matcher(OPEN.matcher(lower).replaceAll(" ")).results().forEach(word -> words.add(word.group()));
    }

    /** Notes the word that goes on at the start of a line; its rest is no word of the document. */
    private String afterRest(String start, String line) {
        Matcher rest = AT_LINE_START.matcher(line);
        if (!rest.find()) {
            return line;
        }
        broken.add((start + "-" + rest.group()).toLowerCase(Locale.ROOT));
        return line.substring(rest.end());
    }

    /**
     * The words of a text that hold such a hyphen, or a soft one.
     *
     * @param text any text
     * @return the words as printed, in order
     */
    public List<String> in(String text) {
        List<String> found = new ArrayList<>();
        Matcher inside = INSIDE.matcher(text);
        while (inside.find()) {
            String word = inside.group().toLowerCase(Locale.ROOT);
            boolean capitals = inside.group(1).chars().allMatch(Character::isUpperCase);
            boolean brokenHere = broken.contains(word) && !whole.contains(word) && !capitals;
            if (brokenHere || isResidue(inside.group(1).toLowerCase(Locale.ROOT), inside.group(2))) {
                found.add(inside.group());
            }
        }
        SOFT.matcher(text).results().forEach(soft -> found.add(soft.group()));
        return found;
    }

    private boolean isResidue(String first, String second) {
        if (words.contains(first + second)) {
            return true;
        }
        boolean shortPart = first.length() <= SHORT_PART || second.length() <= SHORT_PART;
        return shortPart && first.length() > 2 && !words.contains(first) && !words.contains(second);
    }
}
