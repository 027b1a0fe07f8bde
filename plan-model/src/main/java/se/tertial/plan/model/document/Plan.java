package se.tertial.plan.model.document;

import java.util.List;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/**
 * A plan: action plan, regional plan, operational plan (handlingsplan, regionplan, verksamhetsplan).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Plan extends PlanDocument {

    /**
     * Starts an empty plan.
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
        return DocumentKind.ACTION_PLAN;
    }

    /** {@return its focus areas, in order} */
    List<FocusArea> focusAreas();

    /** Builds a {@link Plan}; not thread-safe. */
    final class Builder extends ImmutablePlan.Builder {

        Builder() {}

        /**
         * Sets {@link Plan#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Plan#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }
    }
}
