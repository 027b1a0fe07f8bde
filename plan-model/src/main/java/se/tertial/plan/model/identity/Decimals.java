package se.tertial.plan.model.identity;

import java.math.BigDecimal;

/**
 * The decimal numbers of the model: without an exponent, and of a size that can be written out. So 1E+3 and 1000 are one
 * number, while 1.50 and 1.5 differ, because the zero tells the precision.
 */
public final class Decimals {

    private static final int MAX_DIGITS = 1000;

    private Decimals() {}

    /**
     * The number without an exponent.
     *
     * @param value any number
     * @return the same number with a scale of 0 or more
     * @throws IllegalArgumentException if it has more than a thousand digits before or after the point
     */
    public static BigDecimal plain(BigDecimal value) {
        if (Math.abs((long) value.precision() - value.scale()) > MAX_DIGITS || value.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "A number has at most " + MAX_DIGITS + " digits on either side of the point");
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
