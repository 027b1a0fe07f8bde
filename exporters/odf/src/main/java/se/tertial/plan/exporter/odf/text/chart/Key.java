package se.tertial.plan.exporter.odf.text.chart;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.exporter.odf.text.chart.Shape.Anchor;

/** What marks mean, in rows above a chart. Not thread-safe. */
final class Key {

    private static final int LINE = 56;
    private static final int FIRST = 30;
    private static final int MARK = 40;
    private static final int BETWEEN = 60;
    private static final int LEAST = 300;
    private static final int BASE = 12;

    private final int left;
    private final int right;
    private final List<Shape> shapes = new ArrayList<>();
    private int x;
    private int y = FIRST;

    Key(int left, int right) {
        this.left = left;
        this.right = right;
        this.x = left;
    }

    /** The mark of an entry, around a point. */
    interface Mark {

        List<Shape> at(int x, int y);
    }

    void add(Mark mark, String words) {
        String fitting = Drawing.cut(words, right - left - MARK);
        int width = Math.max(LEAST, MARK + Drawing.width(fitting));
        if (x > left && x + width > right) {
            x = left;
            y += LINE;
        }
        shapes.addAll(mark.at(x, y));
        shapes.add(new Shape.Label(x + MARK, y + BASE, Anchor.START, fitting));
        x += width + BETWEEN;
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** How far down the rows after the first reach. */
    int more() {
        return y - FIRST;
    }
}
