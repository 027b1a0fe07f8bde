package se.tertial.plan.model.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
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
    }
}
