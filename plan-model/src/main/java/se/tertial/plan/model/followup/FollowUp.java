package se.tertial.plan.model.followup;

import java.util.List;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/**
 * A follow-up (uppföljning): one issuer's report, for one period, on many subjects.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface FollowUp extends FollowUpHeader {

    /**
     * Starts an empty follow up.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the reports, in order; at most one for each subject} */
    List<Report> reports();

    /** Builds a {@link FollowUp}; not thread-safe. */
    final class Builder extends ImmutableFollowUp.Builder {

        Builder() {}

        /**
         * Sets {@link FollowUp#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link FollowUp#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }

        /**
         * Sets {@link FollowUp#issuer()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder issuer(String value) {
            return issuer(Id.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the revision is below 1
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public FollowUp build() {
            FollowUp value = super.build();
            if (value.revision() < 1) {
                throw new IllegalArgumentException(
                        "The revision of follow-up '" + value.id() + "' is 1 or more, not " + value.revision());
            }
            return value;
        }
    }
}
