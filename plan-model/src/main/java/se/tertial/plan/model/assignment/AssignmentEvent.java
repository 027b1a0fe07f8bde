package se.tertial.plan.model.assignment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;

/**
 * What happened to an assignment: reworded, transferred, carried over, reported done, closed by decision.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface AssignmentEvent extends Extensible {

    /**
     * Starts an empty assignment event.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what happened} */
    AssignmentEventKind kind();

    /** {@return when} */
    Optional<Edtf> date();

    /** {@return the decision that made it happen} */
    Optional<Id> decision();

    /** {@return what it became part of, was split into, or came from} */
    List<Ref> related();

    /** {@return those who answered before} */
    List<Id> fromBodies();

    /** {@return those who answer after} */
    List<Id> toBodies();

    /** {@return a remark} */
    Optional<Text> note();

    /** Builds an {@link AssignmentEvent}; not thread-safe. */
    final class Builder extends ImmutableAssignmentEvent.Builder {

        Builder() {}

        /**
         * Sets {@link AssignmentEvent#decision()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder decision(String value) {
            return decision(Id.of(value));
        }

        /**
         * Sets {@link AssignmentEvent#note()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder note(String value) {
            return note(Text.of(value));
        }
    }
}
