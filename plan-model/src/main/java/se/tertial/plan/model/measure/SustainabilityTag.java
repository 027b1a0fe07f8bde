package se.tertial.plan.model.measure;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;

/**
 * How a thing relates to sustainable development: a dimension, a goal of Agenda 2030, or both.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface SustainabilityTag extends Extensible {

    /**
     * Starts an empty sustainability tag.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the dimension} */
    Optional<SustainabilityDimension> dimension();

    /** {@return the goal or target of Agenda 2030} */
    Optional<Sdg> sdg();

    /** {@return whether it helps or hinders} */
    SustainabilityRelation relation();

    /** Builds a {@link SustainabilityTag}; not thread-safe. */
    final class Builder extends ImmutableSustainabilityTag.Builder {

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the parts contradict each other
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public SustainabilityTag build() {
            SustainabilityTag value = super.build();
            if (value.dimension().isEmpty() && value.sdg().isEmpty()) {
                throw new IllegalArgumentException("A sustainability tag names a dimension or a goal of Agenda 2030");
            }
            return value;
        }
    }
}
