package se.tertial.plan.exporter.odf.text.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Numerals;

/** The values that an axis names: round ones, evenly apart, around all that is shown. */
record Ticks(BigDecimal from, BigDecimal step, int steps) {

    private static final int MOST = 5;
    private static final int[] ROUND = {1, 2, 5};
    private static final double EMPTY = 1e-9;

    /** An axis for at least one value. */
    static Ticks over(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double greatest = Arrays.stream(values).max().orElse(1);
        // Of one value alone, or many that are as good as one, the distance from zero is shown.
        boolean alike = greatest - least <= Math.max(Math.abs(least), Math.abs(greatest)) * EMPTY;
        double range = alike ? Math.max(Math.abs(greatest), 1) : greatest - least;
        // From zero, where zero is near.
        double start = alike || (least >= 0 && least < range) ? Math.min(least, 0) : least;
        double end = alike ? Math.max(greatest, 0) : greatest;
        for (int power = exponent(range) - 1; ; power++) {
            for (int round : ROUND) {
                BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
                double first = Math.floor(start / step.doubleValue());
                double last = Math.ceil(end / step.doubleValue());
                if (last - first <= MOST) {
                    int steps = Math.max(1, (int) (last - first));
                    return new Ticks(step.multiply(new BigDecimal(first)), step, steps);
                }
            }
        }
    }

    double[] values() {
        double[] values = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            values[i] = from.add(step.multiply(BigDecimal.valueOf(i))).doubleValue();
        }
        return values;
    }

    /** How far up the axis a value is, from 0 to 1. */
    double share(double value) {
        return (value - from.doubleValue()) / (step.doubleValue() * steps);
    }

    /** A value of the axis as a reader of a language writes it. */
    String say(double value, Language language) {
        int scale = Math.max(0, step.stripTrailingZeros().scale());
        String said = Numerals.decimal(BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_EVEN), language);
        return said.startsWith("-") ? "\u2212" + said.substring(1) : said;
    }

    /** The room that the widest of its values takes, as {@link #say} has them. */
    int widest(Language language) {
        return Arrays.stream(values())
                .mapToObj(value -> say(value, language))
                .mapToInt(Drawing::width)
                .max()
                .orElse(0);
    }

    private static int exponent(double range) {
        return (int) Math.floor(StrictMath.log10(range));
    }
}
