package se.tertial.plan.model.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.text.Text;

/**
 * A target area (målområde): a field of work with a goal of its own.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface TargetArea extends PlanObject {

    /**
     * Starts an empty target area.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name} */
    Text title();

    /** {@return the plan that lays it down} */
    Optional<Id> plan();

    /** {@return its overall goal (övergripande mål)} */
    Optional<Text> overallGoal();

    /** {@return the bodies that answer for it} */
    List<Id> owners();

    /** Builds a {@link TargetArea}; not thread-safe. */
    final class Builder extends ImmutableTargetArea.Builder {

        Builder() {}

        /**
         * Sets {@link TargetArea#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link TargetArea#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }

        /**
         * Sets {@link TargetArea#plan()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder plan(String value) {
            return plan(Id.of(value));
        }

        /**
         * Sets {@link TargetArea#overallGoal()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder overallGoal(String value) {
            return overallGoal(Text.of(value));
        }
    }
}
