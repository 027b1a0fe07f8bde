package se.tertial.plan.model.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Decimals;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.time.Edtf;

/**
 * A target of an indicator: a value or a band, for a time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Target extends Extensible {

    /**
     * Starts an empty target.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return when it is to be reached; empty if always} */
    Optional<Edtf> time();

    /** {@return the value to reach} */
    Optional<Quantity> quantity();

    /** {@return the lower end of the band, inclusive} */
    Optional<BigDecimal> low();

    /** {@return the upper end of the band, inclusive} */
    Optional<BigDecimal> high();

    /** {@return the target as printed} */
    Optional<String> printed();

    /** {@return the group that it is about; empty for all} */
    Optional<String> group();

    /** Builds a {@link Target}; not thread-safe. */
    final class Builder extends ImmutableTarget.Builder {

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the parts contradict each other
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Target build() {
            Target value = super.build();
            if (value.low().isPresent()
                    && value.high().isPresent()
                    && value.low().get().compareTo(value.high().get()) > 0) {
                throw new IllegalArgumentException(
                        "A target's band ends (" + value.high().get() + ") below its start ("
                                + value.low().get() + ")");
            }
            low(value.low().map(Decimals::plain));
            high(value.high().map(Decimals::plain));
            return super.build();
        }
    }
}
