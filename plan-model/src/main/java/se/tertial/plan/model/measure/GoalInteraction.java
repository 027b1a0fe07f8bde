package se.tertial.plan.model.measure;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * How working for one thing helps or hinders another (synergi, målkonflikt).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface GoalInteraction extends PlanObject {

    /**
     * Starts an empty goal interaction.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what is worked for} */
    Ref from();

    /** {@return what is helped or hindered} */
    Ref to();

    /** {@return whether they help or hinder each other} */
    InteractionType type();

    /** {@return how strongly, from -3 (cancelling) over 0 to +3 (indivisible)} */
    OptionalInt score();

    /** {@return why} */
    Optional<Text> note();

    /** Builds a {@link GoalInteraction}; not thread-safe. */
    final class Builder extends ImmutableGoalInteraction.Builder {

        Builder() {}

        /**
         * Sets {@link GoalInteraction#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link GoalInteraction#note()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder note(String value) {
            return note(Text.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the parts contradict each other
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public GoalInteraction build() {
            GoalInteraction value = super.build();
            if (value.score().isPresent() && Math.abs(value.score().getAsInt()) > 3) {
                throw new IllegalArgumentException("The score of interaction '" + value.id() + "' is -3 to 3, not "
                        + value.score().getAsInt());
            }
            return value;
        }
    }
}
