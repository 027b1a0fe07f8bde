package se.tertial.plan.model.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Intervals;

/**
 * A body that decides or answers: a council, board, committee, administration, company, position or outside party.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Body extends PlanObject {

    /**
     * Starts an empty body.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name} */
    Text name();

    /** {@return what kind of body it is} */
    BodyKind kind();

    /** {@return the short code that documents print for it, such as {@code RS}} */
    Optional<String> code();

    /** {@return other ways in which it is written, exactly} */
    List<String> aliases();

    /** {@return the body that it belongs to} */
    Optional<Id> parent();

    /** {@return the bodies that took over from it, when it was merged or split} */
    List<Id> successors();

    /** {@return the first day on which it exists; empty if not known} */
    Optional<LocalDate> from();

    /** {@return the last day on which it exists; empty if it still does} */
    Optional<LocalDate> to();

    /** {@return how to reach it} */
    Optional<Contact> contact();

    /** Builds a {@link Body}; not thread-safe. */
    final class Builder extends ImmutableBody.Builder {

        Builder() {}

        /**
         * Sets {@link Body#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Body#name()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder name(String value) {
            return name(Text.of(value));
        }

        /**
         * Sets {@link Body#parent()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder parent(String value) {
            return parent(Id.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the parts contradict each other
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Body build() {
            Body value = super.build();
            Intervals.requireOrder("Body '" + value.id() + "'", value.from(), value.to());
            return value;
        }
    }
}
