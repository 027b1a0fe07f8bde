package se.tertial.plan.exporter.json.codec;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.identity.Decimals;

/** The codecs of numbers and of true and false. */
public final class Values {

    /** True or false. */
    public static final Codec<Boolean> TRUTH = new TruthCodec();

    /** A number, with as many digits as were written. The model sees to it that there are not too many. */
    public static final Codec<BigDecimal> DECIMAL = new DecimalCodec();

    /** Any whole number of 32 bits. */
    public static final Codec<Integer> WHOLE = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);

    // JSON has no others; YAML knows 0x1F, 0o17, .inf and .nan.
    private static final Pattern DECIMAL_DIGITS = Pattern.compile("[-+.0-9][-+.0-9eE]*[.0-9]|[0-9]");

    private Values() {}

    /**
     * A whole number.
     *
     * @param least the least, inclusive
     * @param most the most, inclusive
     * @return the codec
     */
    public static Codec<Integer> whole(int least, int most) {
        return new WholeCodec(new Shape.Whole(least, most));
    }

    private record TruthCodec() implements Codec<Boolean> {
        @Override
        public void write(Boolean value, Output out) {
            out.truth(value);
        }

        @Override
        public Optional<Boolean> read(Node node, Input in) {
            if (node instanceof Node.OfBoolean truth) {
                return Optional.of(truth.value());
            }
            in.wrongType(node, shape().words());
            return Optional.empty();
        }

        @Override
        public Shape shape() {
            return new Shape.Truth();
        }
    }

    /** Reads a number; empty if it has too many digits, and then the input has been told. */
    static Optional<BigDecimal> decimal(Node.OfNumber number, Input in) {
        if (!DECIMAL_DIGITS.matcher(number.digits()).matches()) {
            in.problem(number, "a number that is not written in decimal digits", "digits such as 31 or 0.5");
            return Optional.empty();
        }
        try {
            return Optional.of(Decimals.plain(new BigDecimal(number.digits())));
        } catch (IllegalArgumentException e) {
            in.problem(number, "a number of too many digits", "at most a thousand digits on either side of the point");
            return Optional.empty();
        }
    }

    private static Optional<Integer> whole(String digits) {
        try {
            return Optional.of(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private record DecimalCodec() implements Codec<BigDecimal> {
        @Override
        public void write(BigDecimal value, Output out) {
            out.number(value);
        }

        @Override
        public Optional<BigDecimal> read(Node node, Input in) {
            if (node instanceof Node.OfNumber number) {
                return decimal(number, in);
            }
            in.wrongType(node, shape().words());
            return Optional.empty();
        }

        @Override
        public Shape shape() {
            return new Shape.Decimal();
        }
    }

    private record WholeCodec(Shape.Whole bounds) implements Codec<Integer> {
        @Override
        public void write(Integer value, Output out) {
            out.whole(value);
        }

        @Override
        public Optional<Integer> read(Node node, Input in) {
            Optional<Integer> value = node instanceof Node.OfNumber number ? whole(number.digits()) : Optional.empty();
            Optional<Integer> within = value.filter(its -> its >= bounds.least() && its <= bounds.most());
            if (within.isEmpty()) {
                in.wrongType(node, bounds.words());
            }
            return within;
        }

        @Override
        public Shape shape() {
            return bounds;
        }
    }
}
