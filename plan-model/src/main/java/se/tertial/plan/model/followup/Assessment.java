package se.tertial.plan.model.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Text;

/**
 * One judgement of how something goes: the token as printed, and what it means when the scale is known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Assessment extends Extensible {

    /**
     * Starts an empty assessment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what is judged: how it stands, how it will stand, which way it moves} */
    @Value.Default
    default AssessmentAxis axis() {
        return AssessmentAxis.CURRENT;
    }

    /** {@return the token as printed, kept always} */
    Optional<String> printed();

    /** {@return the scale; empty if not known, and then nothing is guessed} */
    Optional<ScaleRef> scale();

    /** {@return the code of the level on that scale} */
    Optional<String> level();

    /** {@return the body that judges, where status is given body by body} */
    Optional<Id> body();

    /** {@return the day of the judgement} */
    Optional<LocalDate> assessedOn();

    /** {@return how it came about; reported unless set} */
    @Value.Default
    default AssessmentOrigin origin() {
        return AssessmentOrigin.REPORTED;
    }

    /** {@return why, above all where a computed value was overridden} */
    Optional<Text> reason();

    /** Builds an {@link Assessment}; not thread-safe. */
    final class Builder extends ImmutableAssessment.Builder {

        Builder() {}

        /**
         * Sets {@link Assessment#body()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder body(String value) {
            return body(Id.of(value));
        }

        /**
         * Sets {@link Assessment#reason()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder reason(String value) {
            return reason(Text.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the parts contradict each other
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Assessment build() {
            Assessment value = super.build();
            if (value.level().isPresent() && value.scale().isEmpty()) {
                throw new IllegalArgumentException(
                        "An assessment with the level '" + value.level().get() + "' names the scale of that level");
            }
            if (value.level().isEmpty() && value.printed().isEmpty()) {
                throw new IllegalArgumentException("An assessment has a printed token or a level");
            }
            return value;
        }
    }
}
