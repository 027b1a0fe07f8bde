package se.tertial.plan.exporter.odf.text.chart;

import se.tertial.plan.exporter.odf.style.Colour;

/** A part of a drawing, in tenths of a millimetre from its left upper corner. Immutable. */
sealed interface Shape {

    /** A rectangle with a rim, which sets a light colour off from the page. */
    record Box(int x, int y, int width, int height, Colour fill) implements Shape {}

    /** A straight line; one that is broken has gaps. */
    record Stroke(int x1, int y1, int x2, int y2, int width, Colour colour, boolean broken) implements Shape {}

    /** The mark of a value; kinds of value have marks of different shape. */
    record Point(Form form, int x, int y, Colour colour) implements Shape {}

    /** Words; the point is on their base line, at their beginning, middle or end. */
    record Label(int x, int y, Anchor anchor, String text) implements Shape {}

    /** The form of a mark. */
    enum Form {
        /** For what was reached. */
        DISC,
        /** For where it started. */
        SQUARE,
        /** For what is aimed at. */
        DIAMOND
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
