package se.tertial.plan.importer.text.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;

/** Knows what texts call an open set of bodies: "nämnderna", "samtliga nämnder". */
final class GroupWords {

    private static final List<List<String>> WORDS =
            Table.read(GroupWords.class, "group-words.csv").rows();
    private static final Set<String> ALL = words("");
    private static final Set<String> HEADINGS = words("heading");

    private GroupWords() {}

    /** Whether a name is one, in upper or lower case. */
    static boolean isOne(String name) {
        return ALL.contains(Spaces.fold(name));
    }

    /** Whether a line with nothing else can stand above all that the set answers for. */
    static boolean mayHead(String name) {
        return Character.isUpperCase(name.codePointAt(0)) && HEADINGS.contains(Spaces.fold(name));
    }

    private static Set<String> words(String use) {
        return WORDS.stream()
                .filter(row -> row.get(1).endsWith(use))
                .map(row -> Spaces.fold(row.get(0)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
