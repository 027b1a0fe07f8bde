package se.tertial.plan.exporter.odf.style;

/**
 * A colour, and what can be read on it (WCAG 2.1, relative luminance and contrast). Immutable and thread-safe.
 *
 * @param rgb red, green and blue, 8 bits each
 */
public record Colour(int rgb) {

    /** Black. */
    public static final Colour BLACK = new Colour(0);

    /** White. */
    public static final Colour WHITE = new Colour(0xFFFFFF);

    private static final double DARKEST = 0.05;

    /** {@return the colour written as {@code #rrggbb}} */
    public static Colour parse(String hex) {
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    /** {@return black or white, whichever can be read better on this; one of them always has a contrast of 4.5 or more} */
    public Colour text() {
        return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
    }

    /** {@return the contrast to another colour, from 1 to 21} */
    public double contrast(Colour other) {
        double one = luminance() + DARKEST;
        double two = other.luminance() + DARKEST;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** The colour as {@code #rrggbb}. */
    @Override
    public String toString() {
        return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    /** StrictMath, so that a colour at the brink falls to the same side on every machine. */
    private static double linear(int eightBits) {
        double part = (eightBits & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }
}
