package se.tertial.plan.exporter.odf.text.chart;

import se.tertial.plan.exporter.odf.style.Colour;

/** A part of a drawing, in tenths of a millimetre from its left upper corner. Immutable. */
sealed interface Shape {

    /** A rectangle with a rim, which sets a light colour off from the page. */
    record Box(int x, int y, int width, int height, Colour fill) implements Shape {}

    /** A straight line; one that is broken has gaps. */
    record Stroke(int x1, int y1, int x2, int y2, int width, Colour colour, boolean broken) implements Shape {}

    /** The mark of a value, around a point, with a rim; half is half its width. */
    record Point(Form form, int x, int y, int half, Colour colour) implements Shape {}

    /** Words; the point is on their base line, at their beginning, middle or end. */
    record Label(int x, int y, Anchor anchor, String text) implements Shape {}

    /** The form of a mark. */
    enum Form {
        /** Round; it has no corners. */
        DISC,
        /** A square that stands on a side. */
        SQUARE(-1, -1, 1, -1, 1, 1, -1, 1),
        /** A square that stands on a corner. */
        DIAMOND(0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0),
        /** A triangle that points up. */
        UP(0, -1.25, 1.2, 0.9, -1.2, 0.9),
        /** A triangle that points down. */
        DOWN(0, 1.25, -1.2, -0.9, 1.2, -0.9),
        /** A triangle that points right. */
        RIGHT(1.25, 0, -0.9, 1.2, -0.9, -1.2),
        /** A triangle that points left. */
        LEFT(-1.25, 0, 0.9, -1.2, 0.9, 1.2),
        /** A rectangle, wider than high. */
        BAR(-1.35, -0.65, 1.35, -0.65, 1.35, 0.65, -1.35, 0.65);

        private final double[] corners;

        Form(double... corners) {
            this.corners = corners;
        }

        /** How many corners it has; none if it is round. */
        int corners() {
            return corners.length / 2;
        }

        /** How far right of the middle a corner is, in half widths; corners follow the clock, and come again after the last. */
        double right(int corner) {
            return corners[corner % corners() * 2];
        }

        /** How far below the middle a corner is, in half widths. */
        double below(int corner) {
            return corners[corner % corners() * 2 + 1];
        }
    }

    /** Where the words of a label are from its point. */
    enum Anchor {
        /** At their beginning. */
        START,
        /** At their middle. */
        MIDDLE,
        /** At their end. */
        END
    }
}
