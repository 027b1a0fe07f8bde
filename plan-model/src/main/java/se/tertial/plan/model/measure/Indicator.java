package se.tertial.plan.model.measure;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.text.Text;

/**
 * An indicator (indikator, nyckeltal).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Indicator extends PlanObject {

    /**
     * Starts an empty indicator.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what is measured} */
    Text name();

    /** {@return how it is measured} */
    Optional<Text> description();

    /** {@return the unit, such as {@code %} or {@code SEK}} */
    Optional<String> unit();

    /** {@return which direction is good} */
    Polarity polarity();

    /** {@return the goal, target area or plan that it belongs to} */
    Optional<Ref> within();

    /** {@return the bodies that answer for it} */
    List<Id> owners();

    /** {@return how often there is a new outcome; every period unless set} */
    @Value.Default
    default MeasurementFrequency frequency() {
        return MeasurementFrequency.EVERY_PERIOD;
    }

    /** {@return the value to compare with} */
    Optional<Measurement> baseline();

    /** {@return the targets, by time} */
    List<Target> targets();

    /** {@return the values at which it changes level, where they are laid down} */
    List<Threshold> thresholds();

    /** {@return the outcomes, oldest first} */
    List<Measurement> outcomes();

    /** {@return the groups by which outcomes are split, such as {@code women} and {@code men}} */
    List<String> breakdowns();

    /** {@return where the figures come from} */
    Optional<Text> dataSource();

    /** Builds an {@link Indicator}; not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {

        Builder() {}

        /**
         * Sets {@link Indicator#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Indicator#name()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder name(String value) {
            return name(Text.of(value));
        }

        /**
         * Sets {@link Indicator#description()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder description(String value) {
            return description(Text.of(value));
        }

        /**
         * Sets {@link Indicator#dataSource()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder dataSource(String value) {
            return dataSource(Text.of(value));
        }
    }
}
