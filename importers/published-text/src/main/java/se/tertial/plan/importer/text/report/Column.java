package se.tertial.plan.importer.text.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.AssessmentAxis;

/**
 * What a word in the header of a follow-up table says of its column.
 *
 * @param holds what stands in the column
 * @param kind what kind of object its subjects are; only for subjects
 * @param axis what its statuses are about; only for statuses
 */
record Column(Holds holds, Optional<ObjectKind> kind, Optional<AssessmentAxis> axis) {

    private static final Map<String, Column> COLUMNS = read();

    /** What can stand in a column. */
    enum Holds {
        SUBJECT,
        STATUS,
        OUTCOME,
        COMMENT,
        /** What rows are not read with, such as who answers for them. */
        UNREAD,
        OTHER
    }

    /** The column of a word in small letters; empty if it is no word of a header. */
    static Optional<Column> of(String word) {
        return Optional.ofNullable(COLUMNS.get(word));
    }

    /** Whether a word stands over a column that holds something. */
    static boolean is(String word, Holds holds) {
        return of(word).filter(column -> column.holds == holds).isPresent();
    }

    private static Map<String, Column> read() {
        Map<String, Column> columns = new HashMap<>();
        Table.read(Column.class, "header-words.csv").rows().forEach(row -> {
            Holds holds = Holds.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Optional<String> detail = Optional.of(row.get(2));
            columns.put(
                    row.get(0),
                    new Column(
                            holds,
                            detail.filter(its -> holds == Holds.SUBJECT).map(ObjectKind::ofCode),
                            detail.filter(its -> holds == Holds.STATUS)
                                    .map(its -> AssessmentAxis.valueOf(its.toUpperCase(Locale.ROOT)))));
        });
        return Map.copyOf(columns);
    }
}
