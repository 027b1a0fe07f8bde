package se.tertial.plan.exporter.odf.text.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.exporter.odf.text.chart.Shape.Anchor;

/**
 * Where times stand in a chart, and their names below it, none of which is cut or lies over another: below their places where there is
 * room for that, else as flags in rows, each at a line from its place; if there are too many for that, only every second has its
 * name, or every third. A flag that reaches over the place of a later time hangs below the flag of that, so no line crosses a name.
 */
final class TimeAxis {

    /** The height of a row of names. */
    static final int ROW = 46;

    private static final int ROWS = 6;
    private static final int BASE = 50;
    private static final int BETWEEN = 24;
    private static final int FROM_POLE = 9;
    private static final int STEP = 20;
    private static final int NARROWEST = 700;
    private static final Colour POLE = new Colour(0x9AA7AE);

    /** A name, and what is left of it where the page is too narrow for it alone. */
    private record Name(String time, String shown) {

        int width() {
            return Drawing.width(shown);
        }
    }

    private final Map<String, Double> places;
    private final int left;
    private final int page;
    private int right;
    private final Map<Name, Integer> rows = new LinkedHashMap<>();
    private boolean flags;

    private TimeAxis(Map<String, Double> places, int left, int right, int page) {
        this.places = places;
        this.left = left;
        this.right = right;
        this.page = page;
    }

    /** An axis from left to right, or less far where the last names need room to the edge of the page. */
    static TimeAxis over(Map<String, Double> places, int left, int right, int page) {
        TimeAxis axis = new TimeAxis(places, left, right, page);
        for (int every = 1; !axis.below(every) && !axis.flags(every, right); every++) {
            axis.right = right;
        }
        return axis;
    }

    /** Where it begins. */
    int left() {
        return left;
    }

    /** Where it ends. */
    int right() {
        return right;
    }

    /** The room of a time if all stood at equal steps. */
    int step() {
        return (right - left) / places.size();
    }

    /** Where a time stands. */
    int x(String time) {
        return left + (int) Math.round(places.getOrDefault(time, 0.5) * (right - left));
    }

    /** How many rows of names there are after the first. */
    int more() {
        return rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    List<Shape> names(int bottom) {
        List<Shape> shapes = new ArrayList<>();
        rows.forEach((name, row) -> {
            int x = x(name.time());
            int base = bottom + BASE + row * ROW;
            if (flags) {
                shapes.add(new Shape.Stroke(x, bottom, x, base, 2, POLE, false));
            }
            shapes.add(
                    flags
                            ? new Shape.Label(x + FROM_POLE, base, Anchor.START, name.shown())
                            : new Shape.Label(x, base, Anchor.MIDDLE, name.shown()));
        });
        return shapes;
    }

    /** Puts every so many names below their places, if there is room. */
    private boolean below(int every) {
        rows.clear();
        flags = false;
        int free = 0;
        for (Name name : every(every)) {
            int start = x(name.time()) - name.width() / 2;
            if (start < free || start + name.width() > page) {
                return false;
            }
            rows.put(name, 0);
            free = start + name.width() + BETWEEN;
        }
        return true;
    }

    /** Hangs every so many names as flags, if that takes few rows; the axis ends where the last of them fit on the page. */
    private boolean flags(int every, int end) {
        flags = true;
        List<Name> names = every(every);
        for (right = end; right > left + NARROWEST && names.stream().anyMatch(this::overflows); ) {
            right -= STEP;
        }
        int[] row = new int[names.size()];
        for (int i = names.size() - 1; i >= 0; i--) {
            int reach = x(names.get(i).time()) + FROM_POLE + names.get(i).width() + BETWEEN;
            for (int later = i + 1; later < names.size() && x(names.get(later).time()) < reach; later++) {
                row[i] = Math.max(row[i], row[later] + 1);
            }
        }
        rows.clear();
        for (int i = 0; i < row.length; i++) {
            rows.put(names.get(i), row[i]);
        }
        return more() < ROWS;
    }

    private boolean overflows(Name name) {
        return x(name.time()) + FROM_POLE + name.width() > page;
    }

    private List<Name> every(int every) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        for (String time : places.keySet()) {
            if (i++ % every == 0) {
                names.add(new Name(time, Drawing.cut(time, page - left - NARROWEST)));
            }
        }
        return names;
    }
}
