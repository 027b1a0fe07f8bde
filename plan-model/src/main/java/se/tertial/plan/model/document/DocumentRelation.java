package se.tertial.plan.model.document;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * How one document stands to another.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface DocumentRelation extends Extensible {

    /**
     * Starts an empty document relation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the relation, read from this document to the other} */
    RelationType type();

    /** {@return the other document, if it is in the portfolio} */
    Optional<Ref> target();

    /** {@return the other document's name as printed} */
    Optional<Text> title();

    /** {@return a remark} */
    Optional<Text> note();

    /** Builds a {@link DocumentRelation}; not thread-safe. */
    final class Builder extends ImmutableDocumentRelation.Builder {

        Builder() {}

        /**
         * Sets {@link DocumentRelation#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }

        /**
         * Sets {@link DocumentRelation#note()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder note(String value) {
            return note(Text.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the parts contradict each other
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public DocumentRelation build() {
            DocumentRelation value = super.build();
            if (value.target().isEmpty() && value.title().isEmpty()) {
                throw new IllegalArgumentException("A relation names its target, by reference or by title");
            }
            return value;
        }
    }
}
