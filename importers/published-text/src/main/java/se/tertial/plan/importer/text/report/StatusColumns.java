package se.tertial.plan.importer.text.report;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.AssessmentAxis;

/**
 * What is judged in a report, and in which ways: a letter or colour that means one thing of an assignment may mean another of
 * an activity, and a third as a trend.
 *
 * @param kind the kind of object that is judged
 * @param axes what its statuses are about, column by column; at least one
 */
record StatusColumns(ObjectKind kind, List<AssessmentAxis> axes) {

    /** Assignments, and how they stand. */
    static final StatusColumns USUAL = new StatusColumns(ObjectKind.ASSIGNMENT, List.of(AssessmentAxis.CURRENT));

    /** What the words of a header say; where none is over the statuses, they tell how it stands. */
    static StatusColumns of(ReportHeader header) {
        ObjectKind kind =
                Column.of(header.subjectColumn()).flatMap(Column::kind).orElse(ObjectKind.ASSIGNMENT);
        List<AssessmentAxis> axes = header.columns().stream()
                .map(Column::of)
                .flatMap(Optional::stream)
                .flatMap(column -> column.axis().stream())
                .distinct()
                .toList();
        return new StatusColumns(kind, axes.isEmpty() ? USUAL.axes : axes);
    }

    /** The axis of one of a row's statuses. They are told apart by their order, if there is one for each column. */
    AssessmentAxis axis(int at, int count) {
        return axes.size() == count ? axes.get(at) : axes.get(0);
    }

    /** Whether a row has too few or too many statuses to tell in which column each of them stood. */
    boolean isUncertain(int count) {
        return axes.size() > 1 && count > 0 && axes.size() != count;
    }
}
