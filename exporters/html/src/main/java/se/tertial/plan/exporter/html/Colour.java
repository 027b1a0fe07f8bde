package se.tertial.plan.exporter.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A colour of the sRGB space.
 *
 * @param code {@code #rrggbb} in lower case
 */
record Colour(String code) {

    private static final int HALF_TURN = 180;

    /** Reads {@code #rrggbb}, in any case. */
    static boolean isCode(String text) {
        return text.matches("#[0-9a-fA-F]{6}");
    }

    /**
     * The contrast between two colours by WCAG 2.2, cut to two digits so that it never seems better than it is.
     *
     * @return 1 to 21
     */
    BigDecimal contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return BigDecimal.valueOf((lighter + 0.05) / (darker + 0.05)).setScale(2, RoundingMode.DOWN);
    }

    /** The kind of colour, as a reader would name it. */
    Hue hue() {
        int red = part(1);
        int green = part(3);
        int blue = part(5);
        int most = Math.max(red, Math.max(green, blue));
        int spread = most - Math.min(red, Math.min(green, blue));
        if (spread * 5 < most) {
            return Hue.NEUTRAL;
        }
        int sixth = 60;
        int degrees;
        if (most == red) {
            degrees = sixth * (green - blue) / spread;
        } else if (most == green) {
            degrees = 2 * sixth + sixth * (blue - red) / spread;
        } else {
            degrees = 2 * HALF_TURN - 2 * sixth + sixth * (red - green) / spread;
        }
        return Hue.of(Math.floorMod(degrees, 2 * HALF_TURN));
    }

    private double luminance() {
        return 0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5));
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private int part(int from) {
        return Integer.parseInt(code, from, from + 2, 16);
    }
}
