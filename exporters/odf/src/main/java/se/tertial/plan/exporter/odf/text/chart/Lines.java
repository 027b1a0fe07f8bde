package se.tertial.plan.exporter.odf.text.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.SeriesBlock.Point;
import se.tertial.plan.export.document.SeriesBlock.PointKind;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.exporter.odf.text.chart.Shape.Anchor;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/**
 * A series as points over time: outcomes joined by a line, targets by a broken one, each group by lines of its own; each kind and
 * each group has a mark of its own form, which is open where the value is not exact.
 */
public final class Lines {

    private static final int WIDTH = 1700;
    private static final int LEFT = 190;
    private static final int GAP = 20;
    private static final int RIGHT = 1640;
    private static final int TOP = 110;
    private static final int DEEP = 370;
    private static final int FOOT = 80;
    private static final int FEWEST = 2;
    private static final double LARGEST = 1e100;
    private static final int RANGE = 240;
    private static final int STUB = 56;
    private static final Colour GRID = new Colour(0xC9D3D8);

    private static final Bilingual ABOUT = Bilingual.of("Ungefär", "Approximately");
    private static final Bilingual BOUND = Bilingual.of("Över eller under", "Above or below");

    private final SeriesBlock block;
    private final List<String> groups;
    private final TimeAxis times;
    private final Ticks ticks;
    private final Key key = new Key(LEFT + 20, WIDTH);
    private final List<Shape> shapes = new ArrayList<>();
    private final int bottom;

    private Lines(SeriesBlock block, TimeAxis times, Ticks ticks, Map<PointKind, String> words) {
        this.block = block;
        this.groups = block.groups();
        this.times = times;
        this.ticks = ticks;
        List<Point> drawn = block.points().stream().filter(Lines::isDrawn).toList();
        block.lines().stream()
                .filter(line -> line.points().stream().anyMatch(Lines::isDrawn))
                .forEach(line -> key.add(sample(line), name(line.kind(), line.group(), words)));
        Look open = Look.of(PointKind.OUTCOME);
        if (drawn.stream().anyMatch(point -> isOpen(point) && point.isNumber())) {
            key.add(open::open, ABOUT.in(block.language()));
        }
        if (drawn.stream().anyMatch(point -> isOpen(point) && !point.isNumber())) {
            key.add(open::bound, BOUND.in(block.language()));
        }
        this.bottom = TOP + key.more() + DEEP;
    }

    /** {@return the points, if two or more have a number} */
    public static Optional<Drawing> of(SeriesBlock block, Map<PointKind, String> words) {
        double[] values = block.points().stream()
                .flatMap(Lines::values)
                .mapToDouble(value -> value.doubleValue())
                .filter(Lines::isDrawable)
                .toArray();
        if (block.points().size() - undrawn(block) < FEWEST) {
            return Optional.empty();
        }
        Ticks ticks = Ticks.over(withRoom(block, values));
        int numbers = ticks.widest(block.language()) + 2 * GAP;
        TimeAxis times = TimeAxis.over(block.times(), Math.max(LEFT, Math.min(numbers, WIDTH / 3)), RIGHT, WIDTH);
        return Optional.of(new Lines(block, times, ticks, words).draw(words));
    }

    /** With room for what goes on above or below: where the axis ended there, it would be drawn over names or key. */
    private static double[] withRoom(SeriesBlock block, double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double room = (Arrays.stream(values).max().orElse(0) - least) * STUB / DEEP;
        DoubleStream beyond = block.points().stream()
                .filter(point -> isDrawn(point) && goesOn(point))
                .mapToDouble(point ->
                        values(point).findFirst().orElseThrow().doubleValue() + (goesUp(point) ? room : -room));
        // What is never below zero is not shown there.
        return DoubleStream.concat(Arrays.stream(values), beyond.map(value -> least < 0 ? value : Math.max(value, 0)))
                .toArray();
    }

    /** {@return how many points have no number that could be drawn} */
    public static int undrawn(SeriesBlock block) {
        return (int) block.points().stream().filter(point -> !isDrawn(point)).count();
    }

    private Drawing draw(Map<PointKind, String> words) {
        grid();
        List<SeriesBlock.Line> lines = block.lines();
        lines.forEach(this::joined);
        for (SeriesBlock.Line line : lines) {
            Colour colour = look(line).line();
            line.points().stream()
                    .filter(Lines::isBand)
                    .forEach(point -> shapes.addAll(band(point).shapes(colour)));
        }
        for (SeriesBlock.Line line : lines) {
            Look look = look(line);
            line.points().forEach(point -> marks(point, look));
        }
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

    private Key.Mark sample(SeriesBlock.Line line) {
        Look look = look(line);
        boolean bands = line.points().stream().filter(Lines::isDrawn).allMatch(Lines::isBand);
        return bands && look.frame().isEmpty() ? look::band : look::mark;
    }

    private Look look(SeriesBlock.Line line) {
        return line.group()
                .map(group -> Look.of(line.kind(), groups.indexOf(group.plain())))
                .orElseGet(() -> Look.of(line.kind()));
    }

    private void grid() {
        for (double value : ticks.values()) {
            int y = y(value);
            shapes.add(new Shape.Stroke(times.left(), y, times.right(), y, 2, GRID, false));
            shapes.add(new Shape.Label(times.left() - GAP, y + 11, Anchor.END, ticks.say(value, block.language())));
        }
        shapes.add(new Shape.Stroke(times.left(), bottom, times.right(), bottom, 4, Drawing.INK, false));
        shapes.addAll(times.names(bottom));
    }

    private void joined(SeriesBlock.Line line) {
        Colour colour = look(line).line();
        Point before = null;
        for (Point point : line.points()) {
            if (!isDrawn(point) || !point.isNumber()) {
                // A gap in what was measured is a gap in the line.
                before = null;
                continue;
            }
            // Nothing goes on between two values for one time.
            if (before != null && x(before) != x(point)) {
                boolean broken = line.kind() != PointKind.OUTCOME || isOpen(before) || isOpen(point);
                shapes.add(new Shape.Stroke(x(before), y(before), x(point), y(point), 6, colour, broken));
            }
            before = point;
        }
    }

    /** The mark of a value; an open one of what is about right, or what a value lies above or below. */
    private void marks(Point point, Look look) {
        if (isOpen(point)) {
            shapes.addAll(towards(point, look.line()));
            ends(point).forEach(end -> shapes.addAll(look.open(x(point), end)));
        } else if (!isBand(point) || look.frame().isPresent()) {
            ends(point).forEach(end -> shapes.addAll(look.mark(x(point), end)));
        }
    }

    /** From where a value that is not exact may lie to where it goes on. */
    private List<Shape> towards(Point point, Colour colour) {
        List<Integer> ends = ends(point);
        if (point.isNumber() || ends.isEmpty()) {
            return List.of();
        }
        return List.of(new Shape.Stroke(x(point), ends.get(0), x(point), other(point, ends), 6, colour, true));
    }

    private Band band(Point point) {
        int half = Math.min(RANGE, times.step()) / 2;
        List<Integer> ends = ends(point);
        return new Band(x(point) - half, x(point) + half, ends, ends.isEmpty() ? 0 : other(point, ends));
    }

    /** Where a range ends that begins at its first end, or how far it is drawn if it goes on. */
    private static int other(Point point, List<Integer> ends) {
        return ends.size() > 1 ? ends.get(1) : goesUp(point) ? ends.get(0) - STUB : ends.get(0) + STUB;
    }

    private static boolean goesUp(Point point) {
        return point.range().flatMap(SeriesBlock.Range::low).isPresent();
    }

    /** Whether it lies above or below a value, wherever that is. */
    private static boolean goesOn(Point point) {
        return !point.isNumber()
                && point.range()
                        .filter(its -> its.low().isPresent() != its.high().isPresent())
                        .isPresent();
    }

    private List<Integer> ends(Point point) {
        return values(point)
                .mapToDouble(value -> value.doubleValue())
                .filter(Lines::isDrawable)
                .mapToInt(this::y)
                .distinct()
                .boxed()
                .toList();
    }

    private static Stream<BigDecimal> values(Point point) {
        return Stream.concat(
                point.value().stream(),
                point.range().stream()
                        .flatMap(its -> Stream.of(its.low(), its.high()).flatMap(Optional::stream)));
    }

    /** Whether it is a target that is reached within bounds. */
    private static boolean isBand(Point point) {
        return point.kind() == PointKind.TARGET && point.range().isPresent() && !point.isNumber();
    }

    /** Whether the value itself is not told. */
    private static boolean isOpen(Point point) {
        return point.range().isPresent() && !isBand(point);
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
        return ends(point).stream().findFirst().orElse(bottom);
    }

    private int y(double value) {
        return (int) Math.round(bottom - DEEP * ticks.share(value));
    }
}
