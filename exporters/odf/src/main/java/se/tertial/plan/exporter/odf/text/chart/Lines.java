package se.tertial.plan.exporter.odf.text.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.SeriesBlock.Point;
import se.tertial.plan.export.document.SeriesBlock.PointKind;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.exporter.odf.text.chart.Shape.Anchor;
import se.tertial.plan.exporter.odf.text.chart.Shape.Form;

/** A series as points over time: outcomes joined by a line, targets by a broken one, each kind with a mark of its own form. */
public final class Lines {

    private static final int WIDTH = 1700;
    private static final int HEIGHT = 560;
    private static final int LEFT = 190;
    private static final int RIGHT = 1640;
    private static final int TOP = 110;
    private static final int BOTTOM = 480;
    private static final int FEWEST = 2;
    private static final double LARGEST = 1e100;
    private static final int KEY = 420;
    private static final int RANGE = 240;
    private static final int STUB = 40;
    private static final Colour GRID = new Colour(0xC9D3D8);
    private static final Map<PointKind, Colour> COLOURS = Map.of(
            PointKind.BASELINE, new Colour(0xFFFFFF),
            PointKind.OUTCOME, new Colour(0x1D5F7A),
            PointKind.TARGET, new Colour(0xE0912F));
    private static final Map<PointKind, Form> FORMS = Map.of(
            PointKind.BASELINE, Form.SQUARE,
            PointKind.OUTCOME, Form.DISC,
            PointKind.TARGET, Form.DIAMOND);

    private final SeriesBlock block;
    private final List<String> times;
    private final Ticks ticks;
    private final List<Shape> shapes = new ArrayList<>();

    private Lines(SeriesBlock block, List<String> times, Ticks ticks) {
        this.block = block;
        this.times = times;
        this.ticks = ticks;
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
        List<String> times = block.points().stream()
                .map(point -> point.when().plain())
                .distinct()
                .toList();
        return Optional.of(new Lines(block, times, Ticks.over(values)).draw(words));
    }

    private Drawing draw(Map<PointKind, String> words) {
        grid();
        for (PointKind kind : PointKind.values()) {
            joined(kind);
        }
        block.points().forEach(this::range);
        block.points().stream().filter(this::isExact).forEach(point -> shapes.add(mark(point)));
        key(words);
        List<String> said = new ArrayList<>();
        block.points()
                .forEach(point -> said.add(point.when().plain() + ", " + words.get(point.kind()) + ": "
                        + point.shown().plain()));
        return new Drawing(WIDTH, HEIGHT, shapes, String.join("; ", said) + ".");
    }

    private void grid() {
        for (double value : ticks.values()) {
            int y = y(value);
            shapes.add(new Shape.Stroke(LEFT, y, RIGHT, y, 2, GRID, false));
            shapes.add(new Shape.Label(LEFT - 20, y + 11, Anchor.END, ticks.say(value, block.language())));
        }
        shapes.add(new Shape.Stroke(LEFT, BOTTOM, RIGHT, BOTTOM, 4, Drawing.INK, false));
        int room = (RIGHT - LEFT) / times.size();
        int every = Math.max(1, (int) Math.ceil(130.0 / room));
        for (int i = 0; i < times.size(); i += every) {
            shapes.add(new Shape.Label(
                    x(times.get(i)), BOTTOM + 50, Anchor.MIDDLE, Drawing.cut(times.get(i), room * every - 10)));
        }
    }

    private void joined(PointKind kind) {
        Point before = null;
        for (Point point : block.points()) {
            if (point.kind() != kind || !isExact(point)) {
                // A gap in what was measured is a gap in the line.
                before = point.kind() == kind ? null : before;
                continue;
            }
            if (before != null) {
                Colour colour = kind == PointKind.BASELINE ? Drawing.INK : COLOURS.getOrDefault(kind, Drawing.INK);
                shapes.add(new Shape.Stroke(
                        x(before), y(before), x(point), y(point), 6, colour, kind != PointKind.OUTCOME));
            }
            before = point;
        }
    }

    /** Of a target that is a range, a line where it ends, and lines between its ends or towards where it goes on. */
    private void range(Point point) {
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
        int half = Math.min(RANGE, (RIGHT - LEFT) / times.size()) / 2;
        int left = x(point) - half;
        int right = x(point) + half;
        boolean up = point.range().flatMap(SeriesBlock.Range::low).isPresent();
        int other = ends.length > 1 ? ends[1] : up ? ends[0] - STUB : ends[0] + STUB;
        Colour colour = COLOURS.getOrDefault(point.kind(), Drawing.INK);
        for (int end : ends) {
            shapes.add(new Shape.Stroke(left, end, right, end, 6, colour, false));
        }
        shapes.add(new Shape.Stroke(left, ends[0], left, other, 3, colour, true));
        shapes.add(new Shape.Stroke(right, ends[0], right, other, 3, colour, true));
    }

    private void key(Map<PointKind, String> words) {
        EnumMap<PointKind, Boolean> there = new EnumMap<>(PointKind.class);
        block.points().stream()
                .filter(point -> isExact(point) || point.range().isPresent())
                .forEach(point -> there.put(point.kind(), true));
        int x = LEFT + 20;
        for (PointKind kind : there.keySet()) {
            shapes.add(mark(kind, x, 30));
            shapes.add(new Shape.Label(x + 40, 42, Anchor.START, words.getOrDefault(kind, "")));
            x += KEY;
        }
    }

    private Shape mark(Point point) {
        return mark(point.kind(), x(point), y(point));
    }

    private static Shape mark(PointKind kind, int x, int y) {
        return new Shape.Point(FORMS.getOrDefault(kind, Form.DISC), x, y, COLOURS.getOrDefault(kind, Drawing.INK));
    }

    private static Stream<BigDecimal> values(Point point) {
        return Stream.concat(
                point.value().stream(),
                point.range().stream()
                        .flatMap(its -> Stream.of(its.low(), its.high()).flatMap(Optional::stream)));
    }

    private boolean isExact(Point point) {
        return point.value().filter(value -> isDrawable(value.doubleValue())).isPresent();
    }

    private static boolean isDrawable(double value) {
        return Math.abs(value) < LARGEST;
    }

    private int x(Point point) {
        return x(point.when().plain());
    }

    private int x(String time) {
        int room = (RIGHT - LEFT) / times.size();
        return LEFT + room / 2 + times.indexOf(time) * (RIGHT - LEFT) / times.size();
    }

    private int y(Point point) {
        return y(point.value().orElseThrow().doubleValue());
    }

    private int y(double value) {
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * ticks.share(value));
    }
}
