package se.tertial.plan.importer.text.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.grammar.TitleCase;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * A labelled value in the header of a document: "Dnr: RS/1/2024", "VERSION" above "2".
 *
 * @param label the label as printed
 * @param field what the label gives: version, record, decision, from, to, owner or date
 * @param value the value on the label's own line; empty if it stands below
 */
record Metadata(String label, String field, String value) {

    private static final List<List<String>> KEYS = Table.read(Metadata.class, "metadata-keys.csv").rows().stream()
            .sorted(Comparator.comparingInt((List<String> row) -> -row.get(0).length()))
            .toList();
    private static final int LONGEST = 200;

    /** The label that a line starts with; it needs a colon after it, capitals, or a line of its own. */
    static Optional<Metadata> key(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (List<String> row : KEYS) {
            int end = row.get(0).length();
            if (!line.regionMatches(true, 0, row.get(0), 0, end) || (line.length() > end && isWord(line.charAt(end)))) {
                continue;
            }
            String rest = Spaces.strip(line.substring(end));
            boolean capitals = TitleCase.isUpper(line.substring(0, end)) || line.startsWith("DNR");
            if (rest.isEmpty() || rest.startsWith(":") || capitals) {
                String label = line.substring(0, end);
                return Optional.of(new Metadata(label, row.get(1), Spaces.strip(rest.replaceFirst("^:", ""))));
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }
}
