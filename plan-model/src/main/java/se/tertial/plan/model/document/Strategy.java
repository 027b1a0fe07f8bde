package se.tertial.plan.model.document;

import java.util.List;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/**
 * A strategy (strategi).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Strategy extends PlanDocument {

    /**
     * Starts an empty strategy.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what kind of document it is} */
    @Override
    @Value.Default
    default DocumentKind kind() {
        return DocumentKind.STRATEGY;
    }

    /** {@return what it commits the organisation to} */
    List<Commitment> commitments();

    /** Builds a {@link Strategy}; not thread-safe. */
    final class Builder extends ImmutableStrategy.Builder {

        Builder() {}

        /**
         * Sets {@link Strategy#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Strategy#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }
    }
}
