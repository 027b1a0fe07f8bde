package se.tertial.plan.importer.text.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * A label over what is told of an assignment below its title, alone on its line or before its text.
 *
 * @param printed the label as printed
 * @param ofAssignment whether what follows describes the assignment; else it is what the body says of it
 * @param textFrom the offset at which the text starts on the same line; the length of the line if it stands below
 */
record DetailLabel(String printed, boolean ofAssignment, int textFrom) {

    private static final List<List<String>> LABELS =
            Table.read(DetailLabel.class, "detail-labels.csv").rows();
    private static final Pattern DRESS = Pattern.compile("^[#*_\\s\\u00A0]+|[#*_:\\s\\u00A0]+$");
    private static final int LONGEST = 60;

    static Optional<DetailLabel> read(String text) {
        int colon = text.indexOf(':');
        return text.length() <= LONGEST && of(text, text.length()).isPresent()
                ? of(text, text.length())
                : colon > 0 && colon <= LONGEST ? of(text.substring(0, colon), colon + 1) : Optional.empty();
    }

    private static Optional<DetailLabel> of(String label, int textFrom) {
        String bare = DRESS.matcher(label).replaceAll("");
        String folded = Spaces.fold(bare);
        return LABELS.stream()
                .filter(row -> row.get(0).equals(folded))
                .filter(row -> Character.isUpperCase(bare.codePointAt(0)))
                .map(row -> new DetailLabel(bare, row.get(1).equals("assignment"), textFrom))
                .findFirst();
    }
}
