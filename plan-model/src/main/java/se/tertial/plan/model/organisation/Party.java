package se.tertial.plan.model.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.time.Intervals;

/**
 * Somebody who answers for something, or cooperates in it, for a time.
 *
 * <p>Exactly one of {@link #body()}, {@link #group()}, {@link #position()} and {@link #name()} says who.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Party extends Extensible {

    /**
     * Starts an empty party.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the body} */
    Optional<Id> body();

    /** {@return the group of bodies} */
    Optional<Id> group();

    /** {@return the position (befattning), a body of the kind {@link BodyKind#POSITION}} */
    Optional<Id> position();

    /** {@return the words that name somebody who could not be told from the portfolio ("verksamheten")} */
    Optional<String> name();

    /** {@return the part that it has; {@link PartyRole#LEAD} unless set} */
    @Value.Default
    default PartyRole role() {
        return PartyRole.LEAD;
    }

    /** {@return the first day; empty if since the beginning} */
    Optional<LocalDate> from();

    /** {@return the last day; empty if until further notice} */
    Optional<LocalDate> to();

    /** {@return the decision that gave it this part} */
    Optional<Id> decision();

    /** Builds a {@link Party}; not thread-safe. */
    final class Builder extends ImmutableParty.Builder {

        Builder() {}

        /**
         * Sets {@link Party#body()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder body(String value) {
            return body(Id.of(value));
        }

        /**
         * Sets {@link Party#group()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder group(String value) {
            return group(Id.of(value));
        }

        /**
         * Sets {@link Party#position()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder position(String value) {
            return position(Id.of(value));
        }

        /**
         * Sets {@link Party#decision()}.
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
        public Party build() {
            Party value = super.build();
            Intervals.requireOrder("A party", value.from(), value.to());
            int named = Stream.of(value.body(), value.group(), value.position(), value.name())
                    .mapToInt(o -> o.isPresent() ? 1 : 0)
                    .sum();
            if (named != 1) {
                throw new IllegalArgumentException(
                        "A party is exactly one of body, group, position or name; here are " + named);
            }
            return value;
        }
    }
}
