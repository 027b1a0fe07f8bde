package se.tertial.plan.model.measure;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/**
 * A goal (mål).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Goal extends PlanObject {

    /**
     * Starts an empty goal.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a short name} */
    Optional<Text> title();

    /** {@return the goal} */
    Text text();

    /** {@return at which level of steering it stands} */
    GoalKind kind();

    /** {@return what it belongs to: a target area, plan, strategy or another goal} */
    Optional<Ref> within();

    /** {@return the bodies that answer for it} */
    List<Id> owners();

    /** {@return when it is to be reached} */
    Optional<TimeFrame> timeFrame();

    /** {@return what it takes to reach a level, where laid down for this goal} */
    List<LevelCriterion> criteria();

    /** {@return how it relates to sustainable development} */
    List<SustainabilityTag> sustainability();

    /** {@return the law and conventions that it rests on} */
    List<LegalBasis> legalBases();

    /** {@return who may read it; public if empty} */
    Optional<Disclosure> disclosure();

    /** Builds a {@link Goal}; not thread-safe. */
    final class Builder extends ImmutableGoal.Builder {

        Builder() {}

        /**
         * Sets {@link Goal#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Goal#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }

        /**
         * Sets {@link Goal#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }
    }
}
