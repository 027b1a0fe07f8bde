package se.tertial.plan.model.document;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * A commitment (åtagande) that a strategy makes, or takes over from a declaration.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Commitment extends PlanObject {

    /**
     * Starts an empty commitment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the commitment} */
    Text text();

    /** {@return the document that it comes from} */
    Optional<Ref> origin();

    /** Builds a {@link Commitment}; not thread-safe. */
    final class Builder extends ImmutableCommitment.Builder {

        Builder() {}

        /**
         * Sets {@link Commitment#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Commitment#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }
    }
}
