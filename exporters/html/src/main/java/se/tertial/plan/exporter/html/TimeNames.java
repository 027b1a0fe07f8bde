package se.tertial.plan.exporter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names of times below a chart, in as many rows as they need to stand beside each other; if there are too many for that, only
 * every second time has its name, or every third. On a narrow page those are hidden that would lie over another there.
 */
final class TimeNames {

    /** The height of a row. */
    static final int ROW = 20;

    private static final int ROWS = 4;
    private static final double LETTER = 7.6;
    private static final double GAP = 12;
    private static final double WIDE = 640;
    private static final double NARROW = 300;

    private record Name(String text, long x, int row, boolean isSpare) {

        /** What is near an edge reads from there. */
        Side side() {
            return x * 3 < Drawing.WIDTH ? Side.FIRST : x * 3 > Drawing.WIDTH * 2 ? Side.LAST : Side.MIDDLE;
        }

        double left(double page) {
            double at = page * x / Drawing.WIDTH;
            return switch (side()) {
                case FIRST -> at;
                case MIDDLE -> at - width() / 2;
                case LAST -> at - width();
            };
        }

        double width() {
            return text.codePointCount(0, text.length()) * LETTER;
        }

        boolean isOver(Name other, double page) {
            return row == other.row
                    && left(page) < other.left(page) + other.width() + GAP
                    && other.left(page) < left(page) + width() + GAP;
        }
    }

    private enum Side {
        FIRST("tick first"),
        MIDDLE("tick"),
        LAST("tick last");

        private final String style;

        Side(String style) {
            this.style = style;
        }
    }

    private final List<Name> names;

    private TimeNames(List<Name> names) {
        this.names = names;
    }

    /** The names of times by their places across. */
    static TimeNames of(Map<String, Long> places) {
        for (int every = 1; ; every++) {
            List<Name> names = new ArrayList<>();
            int i = 0;
            for (Map.Entry<String, Long> place : places.entrySet()) {
                if (i++ % every == 0) {
                    names.add(placed(place.getKey(), place.getValue(), names));
                }
            }
            if (names.stream().allMatch(name -> name.row() < ROWS)) {
                return new TimeNames(names);
            }
        }
    }

    /** In the first row where it stands beside the others. */
    private static Name placed(String text, long x, List<Name> before) {
        for (int row = 0; ; row++) {
            Name name = new Name(text, x, row, false);
            if (before.stream().noneMatch(other -> name.isOver(other, WIDE))) {
                boolean spare = before.stream().anyMatch(other -> !other.isSpare() && name.isOver(other, NARROW));
                return new Name(text, x, row, spare);
            }
        }
    }

    /** How far down the rows after the first reach. */
    int more() {
        return ROW * names.stream().mapToInt(Name::row).max().orElse(0);
    }

    void draw(Drawing drawing, long axis, long foot) {
        for (Name name : names) {
            String spare = name.isSpare() ? " spare" : "";
            if (name.row() > 0) {
                drawing.line("year" + spare, name.x(), axis, name.x(), foot + (long) ROW * name.row() - 12);
            }
        }
        if (more() > 0) {
            // A line down to another name stops before this one and goes on after it.
            names.forEach(name -> words(drawing, name, "behind ", foot));
        }
        names.forEach(name -> words(drawing, name, "", foot));
    }

    private static void words(Drawing drawing, Name name, String style, long foot) {
        drawing.words(
                style + name.side().style + (name.isSpare() ? " spare" : ""),
                name.x(),
                foot + (long) ROW * name.row(),
                name.text());
    }
}
