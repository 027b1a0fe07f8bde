package se.tertial.plan.model.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * Who was asked to report on what, and when (årshjul). Tells silence from "not asked".
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ReportingDuty extends PlanObject {

    /**
     * Starts an empty reporting duty.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what is to be reported on} */
    Ref subject();

    /** {@return who is to report} */
    Id body();

    /** {@return for which periods; empty for every period} */
    List<ReportingPeriod> periods();

    /** {@return the last day to hand it in} */
    Optional<LocalDate> due();

    /** Builds a {@link ReportingDuty}; not thread-safe. */
    final class Builder extends ImmutableReportingDuty.Builder {

        Builder() {}

        /**
         * Sets {@link ReportingDuty#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link ReportingDuty#body()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder body(String value) {
            return body(Id.of(value));
        }
    }
}
