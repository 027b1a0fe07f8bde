package se.tertial.plan.model.organisation;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.text.Text;

/**
 * A natural person named in a document. Always personal data: exporters leave persons out unless told otherwise.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Person extends PlanObject {

    /**
     * Starts an empty person.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name as printed} */
    String name();

    /** {@return the function in which the person is named} */
    Optional<Text> function();

    /** {@return the body that the person belongs to} */
    Optional<Id> body();

    /** Builds a {@link Person}; not thread-safe. */
    final class Builder extends ImmutablePerson.Builder {

        Builder() {}

        /**
         * Sets {@link Person#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Person#function()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder function(String value) {
            return function(Text.of(value));
        }

        /**
         * Sets {@link Person#body()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder body(String value) {
            return body(Id.of(value));
        }
    }
}
