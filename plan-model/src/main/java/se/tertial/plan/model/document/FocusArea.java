package se.tertial.plan.model.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.text.Text;

/**
 * A focus area (insatsområde) of a plan.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface FocusArea extends PlanObject {

    /**
     * Starts an empty focus area.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the heading, not in capitals} */
    Text title();

    /** {@return the heading as printed, where that differs} */
    Optional<String> printedTitle();

    /** {@return what a heading adds in brackets about whom it takes in} */
    Optional<Text> scope();

    /** {@return what stands before its activities} */
    Optional<Text> text();

    /** {@return its activities, in order} */
    List<Activity> activities();

    /** Builds a {@link FocusArea}; not thread-safe. */
    final class Builder extends ImmutableFocusArea.Builder {

        Builder() {}

        /**
         * Sets {@link FocusArea#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link FocusArea#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }

        /**
         * Sets {@link FocusArea#scope()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder scope(String value) {
            return scope(Text.of(value));
        }

        /**
         * Sets {@link FocusArea#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }
    }
}
