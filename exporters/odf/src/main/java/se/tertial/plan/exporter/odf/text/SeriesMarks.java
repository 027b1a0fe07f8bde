package se.tertial.plan.exporter.odf.text;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.document.SeriesBlock.Point;

/** The marks in the table of a series; its columns of status and note are left out if no point has any. */
record SeriesMarks(List<Point> points) implements CellMarks {

    /** The place of the status where no column of groups stands before it. */
    private static final int STATUS = 3;

    @Override
    public Optional<Shown> at(long row, int column) {
        Point point = points.get((int) row);
        return column == status()
                ? point.status().flatMap(mark -> point.statusWords().map(words -> new Shown(mark, words)))
                : Optional.empty();
    }

    @Override
    public boolean shows(int column) {
        if (column == status()) {
            return points.stream().anyMatch(point -> point.statusWords().isPresent());
        }
        return column != status() + 1
                || points.stream().anyMatch(point -> point.note().isPresent());
    }

    private int status() {
        return points.stream().anyMatch(point -> point.group().isPresent()) ? STATUS + 1 : STATUS;
    }
}
