package se.tertial.plan.importer.text.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.grammar.TitleCase;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * A labelled value in the header of a document: "Dnr: RS/1/2024", "VERSION" above "2".
 *
 * @param label the label as printed
 * @param field what the label gives: version, record, decision, revised, from, to, owner or date
 * @param value the value on the label's own line; empty if it stands below
 */
record Metadata(String label, String field, String value) {

    private static final List<List<String>> KEYS = Table.read(Metadata.class, "metadata-keys.csv").rows().stream()
            .sorted(Comparator.comparingInt((List<String> row) -> -row.get(0).length()))
            .toList();
    private static final int LONGEST = 200;
    private static final Pattern VALUE = Pattern.compile("(?:den[\\s\\u00A0]+)?(?:\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}[\\s\\u00A0]+\\p{Ll}{3,9}[\\s\\u00A0]+\\d{4})(?:,?[\\s\\u00A0]+§.{1,20})?"
            + "|\\d{1,2}(?:\\.\\d{1,2}){0,2}");

    /** The label that a line starts with; it needs a colon after it, capitals, a line of its own, or a day or version next. */
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
            if (rest.isEmpty()
                    || rest.startsWith(":")
                    || capitals
                    || VALUE.matcher(rest).matches()) {
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
