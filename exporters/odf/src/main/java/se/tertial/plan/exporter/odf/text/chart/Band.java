package se.tertial.plan.exporter.odf.text.chart;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.exporter.odf.style.Colour;

/**
 * Of a target that is a range: a line where it ends, and lines between its ends or towards where it goes on.
 *
 * @param left its left edge
 * @param right its right edge
 * @param ends where it ends, once or twice
 * @param other how far its sides are drawn from the first end
 */
record Band(int left, int right, List<Integer> ends, int other) {

    Band {
        ends = List.copyOf(ends);
    }

    List<Shape> shapes(Colour colour) {
        List<Shape> shapes = new ArrayList<>();
        for (int end : ends) {
            shapes.add(new Shape.Stroke(left, end, right, end, 6, colour, false));
        }
        if (!ends.isEmpty()) {
            shapes.add(new Shape.Stroke(left, ends.get(0), left, other, 3, colour, true));
            shapes.add(new Shape.Stroke(right, ends.get(0), right, other, 3, colour, true));
        }
        return shapes;
    }
}
