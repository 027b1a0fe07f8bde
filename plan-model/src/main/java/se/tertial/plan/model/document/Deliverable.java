package se.tertial.plan.model.document;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/**
 * Something that an activity or assignment is to hand over: a model, a plan, a package.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Deliverable extends PlanObject {

    /**
     * Starts an empty deliverable.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what it is} */
    Text name();

    /** {@return when} */
    Optional<TimeFrame> due();

    /** {@return how far it has come} */
    Optional<Lifecycle> state();

    /** Builds a {@link Deliverable}; not thread-safe. */
    final class Builder extends ImmutableDeliverable.Builder {

        Builder() {}

        /**
         * Sets {@link Deliverable#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Deliverable#name()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder name(String value) {
            return name(Text.of(value));
        }
    }
}
