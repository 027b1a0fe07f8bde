package se.tertial.plan.exporter.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.SeriesBlock.Point;
import se.tertial.plan.export.document.SeriesBlock.PointKind;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Numerals;

/** What a measure has come to over time: a line of outcomes, its targets, and the values below it. Not thread-safe. */
final class SeriesChart {

    private static final int TOP = 34;
    private static final int BOTTOM = 176;
    /** Far enough down for the words below the least value, which are not to run into the names of times. */
    private static final int AXIS = BOTTOM + 32;

    private static final int FOOT = AXIS + 20;
    private static final int HEIGHT = FOOT + 14;
    /** A band is no wider than this, in thousandths of a percent. */
    private static final long WIDEST = 16_000;

    private static final int MARK = 16;
    private static final int STUB = 26;
    private static final int FRAME = 24;
    private static final int FRAMED = 10;
    /** The shapes of groups; a baseline and a target have the shape of their group within that of their kind. */
    private static final List<String> GROUPS = List.of("up", "bar", "disc", "play", "down", "half");

    private static final List<String> RUNS = List.of("run", "run second", "run third");

    private final Markup markup;
    private final Words words;
    private final Anchors anchors;
    private final Statuses statuses;
    private final Tables tables;

    SeriesChart(Markup markup, Words words, Anchors anchors, Statuses statuses, Tables tables) {
        this.markup = markup;
        this.words = words;
        this.anchors = anchors;
        this.statuses = statuses;
        this.tables = tables;
    }

    /** A value, or a range from its lower to its upper end, at its place in the drawing. */
    private record Spot(Point point, long x, long y, long top, long room) {}

    void write(SeriesBlock block) {
        String figure = tables.figure(block.caption(), "figure");
        List<Spot> spots = spots(block);
        if (!spots.isEmpty()) {
            draw(block, spots);
            key(block);
            undrawn(block);
        }
        tables.begin(figure, "data");
        Set<Say> columns = columns(block);
        tables.heads(
                columns.stream().map(say -> Text.of(say.in(words.language()))).toList());
        block.points().forEach(point -> row(point, columns));
        tables.end();
        if (block.source().isPresent()) {
            markup.raw("<p class=\"note\">");
            words.write(block.source().get());
            markup.raw("</p>\n");
        }
        markup.raw("</figure>\n");
    }

    private void draw(SeriesBlock block, List<Spot> spots) {
        Map<String, Long> times = new LinkedHashMap<>();
        spots.forEach(spot -> times.putIfAbsent(spot.point().when().plain(), spot.x()));
        TimeNames names = TimeNames.of(times);
        Drawing drawing = new Drawing(markup)
                .begin(
                        anchors,
                        "series",
                        HEIGHT + names.more(),
                        block.caption().plain(),
                        Say.SERIES_DESC.in(words.language()));
        drawing.line("axis", 0, AXIS, Drawing.WIDTH, AXIS);
        List<String> groups = block.groups();
        runs(drawing, block, groups, spots);
        for (Spot spot : spots) {
            spot(drawing, spot, place(groups, spot.point().group()));
        }
        names.draw(drawing, AXIS, FOOT);
        drawing.end();
    }

    /** Baseline and outcomes, those of each group by themselves; nothing goes on between two values for one time. */
    private static void runs(Drawing drawing, SeriesBlock block, List<String> groups, List<Spot> spots) {
        IdentityHashMap<Point, Spot> drawn = new IdentityHashMap<>();
        spots.forEach(spot -> drawn.put(spot.point(), spot));
        Map<String, Spot> latest = new HashMap<>();
        for (Point point : block.points()) {
            if (point.kind() == PointKind.TARGET) {
                continue;
            }
            String group = point.group().map(Text::plain).orElse("");
            // A gap in what was measured is a gap in the line.
            Spot before = latest.remove(group);
            Spot spot = drawn.get(point);
            // What lies above or below its mark has no line, which would say what nobody knows.
            if (spot != null && point.isNumber()) {
                latest.put(group, spot);
                if (before != null && before.x() != spot.x()) {
                    String style = RUNS.get(Math.max(0, place(groups, point.group())) % RUNS.size());
                    drawing.line(style, before.x(), before.y(), spot.x(), spot.y());
                }
            }
        }
    }

    /** The place of a group among the others; -1 of all. */
    private static int place(List<String> groups, Optional<Text> group) {
        return group.map(its -> groups.indexOf(its.plain())).orElse(-1);
    }

    private static void spot(Drawing drawing, Spot spot, int group) {
        boolean target = spot.point().kind() == PointKind.TARGET;
        if (target && spot.point().range().isPresent()) {
            range(drawing, spot, spot.point().range().get());
            return;
        }
        boolean low = spot.point().range().map(its -> its.low().isPresent()).orElse(true);
        boolean high = spot.point().range().map(its -> its.high().isPresent()).orElse(false);
        long end = low ? spot.y() : spot.top();
        boolean number = spot.point().isNumber();
        if (!number) {
            long other = low && high ? spot.top() : low ? end - STUB : Math.min(end + STUB, AXIS);
            drawing.line("run third", spot.x(), end, spot.x(), other);
            if (low && high) {
                marks(drawing, spot, other, group);
            }
        }
        marks(drawing, spot, end, group);
        ValueWords.draw(
                drawing,
                target ? "value target" : "value",
                spot.x(),
                target || (low && !number) ? end + 22 : end - 12,
                spot.point().shown().plain());
    }

    /** The mark of a value, with only its outline if the value is not exact. */
    private static void marks(Drawing drawing, Spot spot, long y, int group) {
        PointKind kind = spot.point().kind();
        String style = (kind == PointKind.TARGET ? "target" : "outcome")
                + (spot.point().range().isPresent() ? " open" : "");
        if (group < 0) {
            drawing.shape(style, shape(kind), spot.x(), y, MARK);
        } else if (kind == PointKind.OUTCOME) {
            drawing.shape(style, GROUPS.get(group % GROUPS.size()), spot.x(), y, MARK);
        } else {
            drawing.shape(style, frame(kind), spot.x(), y, FRAME);
            drawing.shape(style, GROUPS.get(group % GROUPS.size()), spot.x(), y, FRAMED);
        }
    }

    /** A band, which has a line where it ends and none where it goes on. */
    private static void range(Drawing drawing, Spot spot, SeriesBlock.Range range) {
        long width = Math.min(spot.room(), WIDEST);
        long left = spot.x() - width / 2;
        drawing.box("band", left, spot.top(), width, Math.max(2, spot.y() - spot.top()));
        if (range.low().isPresent()) {
            drawing.line("bound", left, spot.y(), left + width, spot.y());
        }
        if (range.high().isPresent()) {
            drawing.line("bound", left, spot.top(), left + width, spot.top());
        }
        long words = range.low().isPresent() ? spot.y() + 20 : spot.top() - 8;
        String group = spot.point().group().map(its -> ", " + its.plain()).orElse("");
        ValueWords.draw(
                drawing, "value target", spot.x(), words, spot.point().shown().plain() + group);
    }

    private void key(SeriesBlock block) {
        markup.raw("<p class=\"key\" aria-hidden=\"true\">");
        List<String> groups = block.groups();
        for (SeriesBlock.Line line : block.lines()) {
            List<Point> drawn =
                    line.points().stream().filter(SeriesChart::isDrawn).toList();
            if (!drawn.isEmpty()) {
                markup.raw("<span>");
                marks(drawn, line.kind(), place(groups, line.group()));
                words.say(name(line.kind()));
                if (line.group().isPresent()) {
                    markup.raw(", ");
                    words.write(line.group().get());
                }
                markup.raw("</span> ");
            }
        }
        open(block, true, Say.ROUGHLY);
        open(block, false, Say.BOUND);
        markup.raw("</p>\n");
    }

    private void marks(List<Point> points, PointKind kind, int group) {
        boolean target = kind == PointKind.TARGET;
        if (!target || points.stream().anyMatch(its -> its.value().isPresent())) {
            if (group < 0 || kind != PointKind.OUTCOME) {
                markup.raw(Shapes.mark(group < 0 ? shape(kind) : frame(kind)));
            }
            if (group >= 0) {
                markup.raw(Shapes.mark(GROUPS.get(group % GROUPS.size())));
            }
        }
        if (target && points.stream().anyMatch(its -> its.range().isPresent())) {
            markup.raw(Shapes.mark("bound"));
        }
    }

    /** What an open mark says, if there is one. */
    private void open(SeriesBlock block, boolean number, Say say) {
        if (block.points().stream()
                .anyMatch(point ->
                        point.kind() != PointKind.TARGET && point.range().isPresent() && point.isNumber() == number)) {
            markup.raw("<span>").raw(Shapes.open("disc"));
            words.say(say);
            markup.raw("</span> ");
        }
    }

    private void undrawn(SeriesBlock block) {
        long count = block.points().stream().filter(point -> !isDrawn(point)).count();
        if (count > 0) {
            Say say = count == 1 ? Say.ONE_UNDRAWN : Say.UNDRAWN;
            markup.raw("<p class=\"note\">");
            markup.text(say.in(words.language()).replace("{n}", Numerals.integer(count, words.language())));
            markup.raw("</p>\n");
        }
    }

    private static boolean isDrawn(Point point) {
        return point.value().isPresent() || point.range().isPresent();
    }

    private static String shape(PointKind kind) {
        return switch (kind) {
            case BASELINE -> "square";
            case OUTCOME -> "disc";
            case TARGET -> "lozenge";
        };
    }

    /** What stands around the shape of a group. */
    private static String frame(PointKind kind) {
        return kind == PointKind.TARGET ? "lozenge" : "frame";
    }

    private static Say name(PointKind kind) {
        return switch (kind) {
            case BASELINE -> Say.BASELINE;
            case OUTCOME -> Say.OUTCOME;
            case TARGET -> Say.TARGET;
        };
    }

    /** Times stand where the block has them; values between the least and the greatest. */
    private static List<Spot> spots(SeriesBlock block) {
        List<Point> drawn = block.points().stream().filter(SeriesChart::isDrawn).toList();
        Map<String, Double> places = block.times();
        double[] values = drawn.stream().flatMapToDouble(SeriesChart::values).toArray();
        double least = DoubleStream.of(values).min().orElse(0);
        double most = DoubleStream.of(values).max().orElse(0);
        List<Spot> spots = new ArrayList<>();
        for (Point point : drawn) {
            long room = Drawing.WIDTH / places.size();
            long x = Math.round(Drawing.WIDTH * places.getOrDefault(point.when().plain(), 0.5));
            long[] ends = values(point)
                    .mapToLong(value -> BOTTOM
                            - Math.round((most > least ? (value - least) / (most - least) : 0.5) * (BOTTOM - TOP)))
                    .toArray();
            boolean open = point.range().isPresent() && ends.length == 1;
            boolean up = open && point.range().get().low().isPresent();
            spots.add(new Spot(point, x, open && !up ? AXIS : ends[0], up ? TOP - 10 : ends[ends.length - 1], room));
        }
        return spots;
    }

    /** The value, or the ends of the range from below. */
    private static DoubleStream values(Point point) {
        Stream<BigDecimal> ends = point.range().stream()
                .flatMap(range -> Stream.of(range.low(), range.high()).flatMap(Optional::stream));
        return Stream.concat(point.value().stream(), ends).mapToDouble(BigDecimal::doubleValue);
    }

    /** Columns in which nothing would stand would only make the table wider than a telephone. */
    private static Set<Say> columns(SeriesBlock block) {
        Set<Say> columns = EnumSet.of(Say.WHEN, Say.WHAT, Say.VALUE);
        for (Point point : block.points()) {
            point.group().ifPresent(group -> columns.add(Say.GROUP));
            point.statusWords().ifPresent(status -> columns.add(Say.STATUS));
            point.note().ifPresent(note -> columns.add(Say.NOTE));
        }
        return Stream.of(Say.WHEN, Say.WHAT, Say.GROUP, Say.VALUE, Say.STATUS, Say.NOTE)
                .filter(columns::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void row(Point point, Set<Say> columns) {
        markup.raw("<tr><th scope=\"row\">");
        words.dated(point.when());
        markup.raw("</th><td>");
        words.say(name(point.kind()));
        if (columns.contains(Say.GROUP)) {
            markup.raw("</td><td>");
            point.group().ifPresent(words::write);
        }
        markup.raw("</td><td class=\"n\">");
        words.write(point.shown());
        if (columns.contains(Say.STATUS)) {
            markup.raw("</td><td>");
            point.statusWords().ifPresent(status -> status(point, status));
        }
        if (columns.contains(Say.NOTE)) {
            markup.raw("</td><td>");
            point.note().ifPresent(words::write);
        }
        markup.raw("</td></tr>\n");
        tables.wrote();
    }

    private void status(Point point, Text shown) {
        point.status().ifPresentOrElse(mark -> statuses.chip(mark, shown), () -> words.write(shown));
    }
}
