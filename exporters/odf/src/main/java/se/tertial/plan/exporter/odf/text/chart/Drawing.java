package se.tertial.plan.exporter.odf.text.chart;

import java.util.List;
import se.tertial.plan.exporter.odf.style.Colour;

/**
 * A chart. Immutable and thread-safe.
 *
 * @param width its width in tenths of a millimetre
 * @param height its height in tenths of a millimetre
 * @param shapes what is drawn, from the back to the front
 * @param description the same in words, for those who do not see it
 */
public record Drawing(int width, int height, List<Shape> shapes, String description) {

    /** The size of letters, in tenths of a millimetre. */
    static final int LETTERS = 33;

    /** The breadth of a letter, usually, to its size. */
    private static final double BREADTH = 0.52;

    /** The breadth of a digit in a wide face. */
    private static final double WIDEST = 0.64;

    /** The colour of words and rims. */
    static final Colour INK = new Colour(0x1B1F21);

    /** The half width of a mark. */
    static final int MARK = 16;

    /** Copies the list. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** How wide a label is at most, in all but the widest faces. */
    static int width(String text) {
        return (int) Math.ceil(text.codePointCount(0, text.length()) * LETTERS * WIDEST);
    }

    /** A label cut to a width, at a letter's usual breadth. */
    static String cut(String text, int width) {
        int letters = (int) (width / (LETTERS * BREADTH));
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(1, letters - 1)))
                        .stripTrailing() + "…";
    }
}
