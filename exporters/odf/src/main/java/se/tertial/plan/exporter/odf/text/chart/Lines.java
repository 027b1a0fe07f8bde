package se.tertial.plan.exporter.odf.text.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.SeriesBlock.Point;
import se.tertial.plan.export.document.SeriesBlock.PointKind;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.exporter.odf.text.chart.Shape.Anchor;
import se.tertial.plan.model.text.Text;

/**
 * A series as points over time: outcomes joined by a line, targets by a broken one, each group by lines of its own; each kind and
 * each group has a mark of its own form.
 */
public final class Lines {

    private static final int WIDTH = 1700;
    private static final int LEFT = 190;
    private static final int RIGHT = 1640;
    private static final int TOP = 110;
    private static final int DEEP = 370;
    private static final int FOOT = 80;
    private static final int FEWEST = 2;
    private static final double LARGEST = 1e100;
    private static final int RANGE = 240;
    private static final int STUB = 40;
    private static final Colour GRID = new Colour(0xC9D3D8);

    private final SeriesBlock block;
    private final TimeAxis times;
    private final Ticks ticks;
    private final Key key = new Key(LEFT + 20, WIDTH);
    private final List<Shape> shapes = new ArrayList<>();
    private final int bottom;

    private Lines(SeriesBlock block, TimeAxis times, Ticks ticks, Map<PointKind, String> words) {
        this.block = block;
        this.times = times;
        this.ticks = ticks;
        block.lines().stream()
                .filter(line -> line.points().stream().anyMatch(Lines::isDrawn))
                .forEach(line -> key.add(look(line)::mark, name(line.kind(), line.group(), words)));
        this.bottom = TOP + key.more() + DEEP;
    }

    /** {@return the points, if two or more are exact} */
    public static Optional<Drawing> of(SeriesBlock block, Map<PointKind, String> words) {
        double[] values = block.points().stream()
                .flatMap(Lines::values)
                .mapToDouble(value -> value.doubleValue())
                .filter(Lines::isDrawable)
                .toArray();
        if (values.length < FEWEST) {
            return Optional.empty();
        }
        TimeAxis times = TimeAxis.over(block.times(), LEFT, RIGHT, WIDTH);
        return Optional.of(new Lines(block, times, Ticks.over(values), words).draw(words));
    }

    private Drawing draw(Map<PointKind, String> words) {
        grid();
        List<SeriesBlock.Line> lines = block.lines();
        lines.forEach(this::joined);
        lines.forEach(line -> line.points().forEach(point -> range(point, look(line))));
        lines.forEach(line -> line.points().stream()
                .filter(Lines::isExact)
                .forEach(point -> shapes.addAll(look(line).mark(x(point), y(point)))));
        shapes.addAll(key.shapes());
        List<String> said = new ArrayList<>();
        block.points()
                .forEach(point -> said.add(point.when().plain() + ", " + name(point.kind(), point.group(), words) + ": "
                        + point.shown().plain()));
        return new Drawing(WIDTH, bottom + FOOT + times.more() * TimeAxis.ROW, shapes, String.join("; ", said) + ".");
    }

    private static String name(PointKind kind, Optional<Text> group, Map<PointKind, String> words) {
        return words.getOrDefault(kind, "")
                + group.map(its -> ", " + its.plain()).orElse("");
    }

    private Look look(SeriesBlock.Line line) {
        return line.group()
                .map(group -> Look.of(line.kind(), block.groups().indexOf(group.plain())))
                .orElseGet(() -> Look.of(line.kind()));
    }

    private void grid() {
        for (double value : ticks.values()) {
            int y = y(value);
            shapes.add(new Shape.Stroke(LEFT, y, times.right(), y, 2, GRID, false));
            shapes.add(new Shape.Label(LEFT - 20, y + 11, Anchor.END, ticks.say(value, block.language())));
        }
        shapes.add(new Shape.Stroke(LEFT, bottom, times.right(), bottom, 4, Drawing.INK, false));
        shapes.addAll(times.names(bottom));
    }

    private void joined(SeriesBlock.Line line) {
        Point before = null;
        for (Point point : line.points()) {
            if (!isExact(point)) {
                // A gap in what was measured is a gap in the line.
                before = null;
                continue;
            }
            // Nothing goes on between two values for one time.
            if (before != null && x(before) != x(point)) {
                boolean broken = line.kind() != PointKind.OUTCOME;
                shapes.add(new Shape.Stroke(
                        x(before), y(before), x(point), y(point), 6, look(line).line(), broken));
            }
            before = point;
        }
    }

    /** Of a target that is a range, a line where it ends, and lines between its ends or towards where it goes on. */
    private void range(Point point, Look look) {
        int[] ends = point.range().isEmpty()
                ? new int[0]
                : values(point)
                        .mapToDouble(value -> value.doubleValue())
                        .filter(Lines::isDrawable)
                        .mapToInt(this::y)
                        .toArray();
        if (ends.length == 0) {
            return;
        }
        int half = Math.min(RANGE, (times.right() - LEFT) / block.times().size()) / 2;
        int left = x(point) - half;
        int right = x(point) + half;
        boolean up = point.range().flatMap(SeriesBlock.Range::low).isPresent();
        int other = ends.length > 1 ? ends[1] : up ? ends[0] - STUB : ends[0] + STUB;
        Colour colour = look.line();
        for (int end : ends) {
            shapes.add(new Shape.Stroke(left, end, right, end, 6, colour, false));
        }
        shapes.add(new Shape.Stroke(left, ends[0], left, other, 3, colour, true));
        shapes.add(new Shape.Stroke(right, ends[0], right, other, 3, colour, true));
    }

    private static Stream<BigDecimal> values(Point point) {
        return Stream.concat(
                point.value().stream(),
                point.range().stream()
                        .flatMap(its -> Stream.of(its.low(), its.high()).flatMap(Optional::stream)));
    }

    private static boolean isExact(Point point) {
        return point.value().filter(value -> isDrawable(value.doubleValue())).isPresent();
    }

    private static boolean isDrawn(Point point) {
        return values(point).mapToDouble(value -> value.doubleValue()).anyMatch(Lines::isDrawable);
    }

    private static boolean isDrawable(double value) {
        return Math.abs(value) < LARGEST;
    }

    private int x(Point point) {
        return times.x(point.when().plain());
    }

    private int y(Point point) {
        return y(point.value().orElseThrow().doubleValue());
    }

    private int y(double value) {
        return (int) Math.round(bottom - DEEP * ticks.share(value));
    }
}
