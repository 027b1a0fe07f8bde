package se.tertial.plan.model.measure;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/**
 * A control or measure against a risk (kontrollmoment).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Control extends PlanObject {

    /**
     * Starts an empty control.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the control in a few words} */
    Text title();

    /** {@return the control in full} */
    Optional<Text> text();

    /** {@return the bodies that answer for it} */
    List<Id> owners();

    /** {@return when and how often it is done} */
    List<TimeFrame> timeFrames();

    /** {@return how far it has come} */
    Optional<Lifecycle> state();

    /** Builds a {@link Control}; not thread-safe. */
    final class Builder extends ImmutableControl.Builder {

        Builder() {}

        /**
         * Sets {@link Control#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Control#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }

        /**
         * Sets {@link Control#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }
    }
}
