package se.tertial.plan.importer.text.report;

import java.util.Set;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;

/** Tells what of a saved web page leads elsewhere: "Skriv ut", "Till sidans topp". */
final class Navigation {

    private static final Set<String> LINES =
            Table.read(Navigation.class, "navigation.csv").foldedWords();

    private Navigation() {}

    static boolean isOne(String line) {
        return LINES.contains(Spaces.fold(line));
    }
}
