package se.tertial.plan.model.document;

import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/**
 * A document that is neither strategy nor plan: a declaration, policy, inquiry, routine, published report.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ReferenceDocument extends PlanDocument {

    /**
     * Starts an empty reference document.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferenceDocument}; not thread-safe. */
    final class Builder extends ImmutableReferenceDocument.Builder {

        Builder() {}

        /**
         * Sets {@link ReferenceDocument#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link ReferenceDocument#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }
    }
}
