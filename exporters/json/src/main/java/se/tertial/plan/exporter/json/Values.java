package se.tertial.plan.exporter.json;

import java.math.BigDecimal;
import java.util.Optional;

/** The codecs of numbers and of true and false. */
final class Values {

    /** True or false. */
    static final Codec<Boolean> TRUTH = new TruthCodec();

    /** A number, with as many digits as were written. */
    static final Codec<BigDecimal> DECIMAL = new DecimalCodec();

    /** Any whole number of 32 bits. */
    static final Codec<Integer> WHOLE = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private Values() {}

    /** A whole number, both bounds inclusive. */
    static Codec<Integer> whole(int least, int most) {
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
            in.wrongType(node, shape());
            return Optional.empty();
        }

        @Override
        public Shape shape() {
            return new Shape.Truth();
        }
    }

    private record DecimalCodec() implements Codec<BigDecimal> {
        @Override
        public void write(BigDecimal value, Output out) {
            if (!Decimals.isBounded(value)) {
                throw new IllegalArgumentException(Decimals.BOUNDS + ", also to be written as JSON");
            }
            out.number(value);
        }

        @Override
        public Optional<BigDecimal> read(Node node, Input in) {
            if (node instanceof Node.OfNumber number) {
                return Decimals.read(number, in);
            }
            in.wrongType(node, shape());
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
            Optional<Integer> value =
                    node instanceof Node.OfNumber number ? Decimals.whole(number.digits()) : Optional.empty();
            Optional<Integer> within = value.filter(its -> its >= bounds.least() && its <= bounds.most());
            if (within.isEmpty()) {
                in.wrongType(node, bounds);
            }
            return within;
        }

        @Override
        public Shape shape() {
            return bounds;
        }
    }
}
