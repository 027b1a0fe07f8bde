package se.tertial.plan.model.measure;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * One measured value of an indicator.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Measurement extends Extensible {

    /**
     * Starts an empty measurement.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the period that it is measured for} */
    Optional<ReportingPeriod> period();

    /** {@return the time that it is measured for, where that is no reporting period} */
    Optional<Edtf> time();

    /** {@return the value; empty if it is missing} */
    Optional<Quantity> quantity();

    /** {@return the value as printed} */
    Optional<String> printed();

    /** {@return the group that it is about, one of the indicator's breakdowns; empty for all} */
    Optional<String> group();

    /** {@return whether it may still change} */
    @Value.Default
    default boolean preliminary() {
        return false;
    }

    /** {@return a remark, such as why it is missing} */
    Optional<Text> note();

    /** Builds a {@link Measurement}; not thread-safe. */
    final class Builder extends ImmutableMeasurement.Builder {

        Builder() {}

        /**
         * Sets {@link Measurement#note()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder note(String value) {
            return note(Text.of(value));
        }
    }
}
