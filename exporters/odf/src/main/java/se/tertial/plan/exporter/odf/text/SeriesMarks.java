package se.tertial.plan.exporter.odf.text;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.document.SeriesBlock.Point;

/** The marks in the table of a series; its columns of status and note are left out if no point has any. */
record SeriesMarks(List<Point> points) implements CellMarks {

    private static final int STATUS = 3;
    private static final int NOTE = 4;

    @Override
    public Optional<Shown> at(long row, int column) {
        Point point = points.get((int) row);
        return column == STATUS
                ? point.status().flatMap(mark -> point.statusWords().map(words -> new Shown(mark, words)))
                : Optional.empty();
    }

    @Override
    public boolean shows(int column) {
        return switch (column) {
            case STATUS -> points.stream().anyMatch(point -> point.statusWords().isPresent());
            case NOTE -> points.stream().anyMatch(point -> point.note().isPresent());
            default -> true;
        };
    }
}
