package se.tertial.plan.importer.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * The sentence that says what an assignment takes in: "Uppdraget omfattar a, b och c."
 *
 * @param sentence the sentence
 * @param parts what it lists, in order; empty if it is no list
 */
public record Scope(String sentence, List<String> parts) {

    private static final Pattern OPENING =
            Pattern.compile("^(?:Detta|Uppdraget|Insatsen|Åtgärden|Aktiviteten|Arbetet)[\\s\\u00A0]+"
                    + Table.read(Scope.class, "scope-verbs.csv").alternatives() + "[\\s\\u00A0:]+");
    private static final Pattern COMMA = Pattern.compile(",[\\s\\u00A0]+");
    private static final Pattern LAST = Pattern.compile("(?<!-)[\\s\\u00A0]+(?:och|samt)[\\s\\u00A0]+");

    /** Copies the list. */
    public Scope {
        parts = List.copyOf(parts);
    }

    /**
     * Finds the sentence.
     *
     * @param text an assignment
     * @return the scope; empty if no sentence says it
     */
    public static Optional<Scope> in(String text) {
        for (String sentence : Sentence.of(text)) {
            Matcher opening = OPENING.matcher(sentence);
            if (opening.find()) {
                return Optional.of(new Scope(sentence, parts(sentence.substring(opening.end()))));
            }
        }
        return Optional.empty();
    }

    /** A list has a comma; its last two items have "och" between them. */
    private static List<String> parts(String list) {
        String bare = Spaces.strip(list).replaceAll("[.!]$", "");
        List<String> parts = new ArrayList<>(List.of(COMMA.split(bare, -1)));
        String tail = parts.remove(parts.size() - 1);
        Matcher and = LAST.matcher(tail);
        if (and.find()) {
            parts.add(tail.substring(0, and.start()));
            parts.add(tail.substring(and.end()));
        } else {
            parts.add(tail);
        }
        return parts.size() > 1 ? parts : List.of();
    }
}
