package se.tertial.plan.model.organisation;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.text.Text;

/**
 * Those for whom something is done (målgrupp).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface TargetGroup extends PlanObject {

    /**
     * Starts an empty target group.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name} */
    Text name();

    /** {@return who belongs to it} */
    Optional<Text> description();

    /** {@return whether figures about it are to be split by sex} */
    @Value.Default
    default boolean splitBySex() {
        return false;
    }

    /** Builds a {@link TargetGroup}; not thread-safe. */
    final class Builder extends ImmutableTargetGroup.Builder {

        Builder() {}

        /**
         * Sets {@link TargetGroup#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link TargetGroup#name()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder name(String value) {
            return name(Text.of(value));
        }

        /**
         * Sets {@link TargetGroup#description()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder description(String value) {
            return description(Text.of(value));
        }
    }
}
