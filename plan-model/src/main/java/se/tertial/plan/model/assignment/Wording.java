package se.tertial.plan.model.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Intervals;

/**
 * How an assignment read for a time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Wording extends Extensible {

    /**
     * Starts an empty wording.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the wording} */
    Text text();

    /** {@return the first day; empty if from the start} */
    Optional<LocalDate> from();

    /** {@return the last day; empty if it is in force} */
    Optional<LocalDate> to();

    /** {@return the decision that gave it this wording} */
    Optional<Id> decision();

    /** Builds a {@link Wording}; not thread-safe. */
    final class Builder extends ImmutableWording.Builder {

        Builder() {}

        /**
         * Sets {@link Wording#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }

        /**
         * Sets {@link Wording#decision()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder decision(String value) {
            return decision(Id.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the parts contradict each other
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Wording build() {
            Wording value = super.build();
            Intervals.requireOrder("A wording", value.from(), value.to());
            return value;
        }
    }
}
