package se.tertial.plan.exporter.json;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as they are written in a file. */
final class Decimals {

    /** Which numbers are taken. A short number with a long exponent would grow beyond all memory when it is printed. */
    static final String BOUNDS = "A number has at most 1000 digits on either side of the point";

    private static final int MOST_DIGITS = 1000;

    private Decimals() {}

    /** Reads a number; empty if it has too many digits, and then the input has been told. */
    static Optional<BigDecimal> read(Node.OfNumber number, Input in) {
        Optional<BigDecimal> value = parse(number.digits()).filter(Decimals::isBounded);
        if (value.isEmpty()) {
            in.problem(number, BOUNDS, new Shape.Decimal().words());
        }
        return value;
    }

    static boolean isBounded(BigDecimal value) {
        return Math.abs((long) value.precision() - value.scale()) <= MOST_DIGITS
                && Math.abs((long) value.scale()) <= MOST_DIGITS;
    }

    /** A whole number of 32 bits, written without point and exponent. */
    static Optional<Integer> whole(String digits) {
        try {
            return Optional.of(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> parse(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
