package se.tertial.plan.model.document;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/**
 * A step or event on the way.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Milestone extends PlanObject {

    /**
     * Starts an empty milestone.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what it is} */
    Text name();

    /** {@return when} */
    Optional<TimeFrame> date();

    /** {@return whether it is behind us} */
    @Value.Default
    default boolean reached() {
        return false;
    }

    /** Builds a {@link Milestone}; not thread-safe. */
    final class Builder extends ImmutableMilestone.Builder {

        Builder() {}

        /**
         * Sets {@link Milestone#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Milestone#name()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder name(String value) {
            return name(Text.of(value));
        }
    }
}
