package se.tertial.plan.model.identity;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who may read a thing, and on what ground it is withheld (sekretess).
 *
 * <p>What is withheld from an audience is shown as withheld, never left out silently.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Disclosure extends Extensible {

    /**
     * Starts an empty disclosure.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who may read it} */
    DisclosureLevel level();

    /** {@return the provision that the level rests on, such as {@code OSL 18:13}; empty if none is stated} */
    Optional<String> legalBasis();

    /** {@return the decision to withhold; empty if none is known} */
    Optional<Id> decision();

    /** Builds a {@link Disclosure}; not thread-safe. */
    final class Builder extends ImmutableDisclosure.Builder {

        Builder() {}

        /**
         * Sets {@link Disclosure#decision()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder decision(String value) {
            return decision(Id.of(value));
        }
    }
}
