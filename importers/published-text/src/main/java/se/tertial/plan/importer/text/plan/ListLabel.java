package se.tertial.plan.importer.text.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.measure.GoalKind;

/**
 * A line that says what the items below it are: "Mål:", "Uppdrag till nämnderna:".
 *
 * @param what what they are
 * @param level the level of steering at which they stand, if they are goals
 */
record ListLabel(What what, Optional<GoalKind> level) {

    private static final List<List<String>> LABELS =
            Table.read(ListLabel.class, "list-labels.csv").rows();

    /** What the items of a list can be. */
    enum What {
        ACTIVITIES,
        ASSIGNMENTS,
        GOALS
    }

    static Optional<ListLabel> of(String text) {
        return LABELS.stream()
                .filter(row -> Spaces.fold(text).equals(row.get(0) + ":"))
                .map(row -> new ListLabel(
                        What.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        Optional.of(row.get(2))
                                .filter(level -> !level.isEmpty())
                                .map(level -> GoalKind.valueOf(level.toUpperCase(Locale.ROOT)))))
                .findFirst();
    }
}
