package se.tertial.plan.model.document;

import java.util.List;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * What a document asks of everything in it, such as that all activities be accessible.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Requirement extends PlanObject {

    /**
     * Starts an empty requirement.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what it is about} */
    RequirementKind kind();

    /** {@return the requirement} */
    Text text();

    /** {@return what it applies to; empty for everything in the document} */
    List<Ref> appliesTo();

    /** Builds a {@link Requirement}; not thread-safe. */
    final class Builder extends ImmutableRequirement.Builder {

        Builder() {}

        /**
         * Sets {@link Requirement#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Requirement#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }
    }
}
