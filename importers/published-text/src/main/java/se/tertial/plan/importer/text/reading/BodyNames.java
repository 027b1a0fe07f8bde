package se.tertial.plan.importer.text.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.organisation.BodyKind;

/** Tells by its form alone whether a line is the name of a Swedish public body. */
public final class BodyNames {

    private static final int MOST_WORDS = 12;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final List<List<String>> ENDINGS =
            Table.read(BodyNames.class, "body-names.csv").rows();
    private static final List<List<String>> OPENINGS =
            Table.read(BodyNames.class, "body-openings.csv").rows();
    private static final List<String> ADJECTIVES =
            Table.read(BodyNames.class, "body-adjectives.csv").words();
    private static final Set<String> NO_BODY =
            Table.read(BodyNames.class, "no-body-words.csv").foldedWords();
    private static final Set<String> LINKS = Set.of("och", "samt", "för", "i");

    private static final Pattern COMPANY = Pattern.compile(
            "AB(?: \\p{Lu}[\\p{L}-]*){1,4}|\\p{Lu}[\\p{L}-]*(?: (?:\\p{Lu}[\\p{L}-]*|och|i|för)){0,5} AB");
    private static final Pattern PLACE = Pattern.compile("(\\p{Lu}\\p{Ll}+(?:nämnden|styrelsen)) \\p{Lu}\\p{Ll}+");

    private BodyNames() {}

    /**
     * The kind of body that a name stands for.
     *
     * @param name a line without spaces around it
     * @return the kind; empty if the line does not read as a name
     */
    public static Optional<BodyKind> kindOf(String name) {
        if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0)) || !endsInLetter(name)) {
            return Optional.empty();
        }
        String folded = Spaces.fold(name);
        String[] words = SPACE.split(folded);
        if (words.length > MOST_WORDS || List.of(words).stream().anyMatch(NO_BODY::contains)) {
            return Optional.empty();
        }
        String spaced = SPACE.matcher(name).replaceAll(" ");
        if (COMPANY.matcher(spaced).matches()) {
            return Optional.of(BodyKind.COMPANY);
        }
        Matcher place = PLACE.matcher(spaced);
        return place.matches() ? kindOf(place.group(1)) : byOpening(folded).or(() -> byEnding(words));
    }

    private static boolean endsInLetter(String name) {
        return Character.isLetter(name.codePointBefore(name.length()));
    }

    private static Optional<BodyKind> byOpening(String folded) {
        return OPENINGS.stream()
                .filter(row -> folded.startsWith(row.get(0)))
                .map(row -> kind(row.get(1)))
                .findFirst();
    }

    private static Optional<BodyKind> byEnding(String[] words) {
        for (int i = 0; i < words.length - 1; i++) {
            String word = words[i];
            boolean fits = word.endsWith("-")
                    || word.endsWith(",")
                    || LINKS.contains(word)
                    || (i == 0 && word.endsWith("s"))
                    || ADJECTIVES.stream().anyMatch(word::endsWith);
            if (!fits) {
                return Optional.empty();
            }
        }
        String last = words[words.length - 1];
        return ENDINGS.stream()
                .filter(row -> last.endsWith(row.get(0)))
                .map(row -> kind(row.get(1)))
                .findFirst();
    }

    private static BodyKind kind(String code) {
        return BodyKind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
