package se.tertial.plan.model.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Decimals;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.status.ScaleRef;

/**
 * The values of an indicator that give it a level.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Threshold extends Extensible {

    /**
     * Starts an empty threshold.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the scale} */
    ScaleRef scale();

    /** {@return the code of the level} */
    String level();

    /** {@return the lowest value, inclusive; empty if there is none} */
    Optional<BigDecimal> from();

    /** {@return the value that it must stay below, exclusive; empty if there is none} */
    Optional<BigDecimal> below();

    /** Builds a {@link Threshold}; not thread-safe. */
    final class Builder extends ImmutableThreshold.Builder {

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if no value lies between the two
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Threshold build() {
            Threshold value = super.build();
            if (value.from().isPresent()
                    && value.below().isPresent()
                    && value.from().get().compareTo(value.below().get()) >= 0) {
                throw new IllegalArgumentException("A threshold starts ("
                        + value.from().get() + ") at or above the value that it must stay below ("
                        + value.below().get() + ")");
            }
            from(value.from().map(Decimals::plain));
            below(value.below().map(Decimals::plain));
            return super.build();
        }
    }
}
