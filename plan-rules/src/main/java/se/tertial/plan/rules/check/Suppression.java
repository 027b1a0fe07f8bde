package se.tertial.plan.rules.check;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Finding;

/**
 * A decision to live with a finding for a time: which, why, and until when.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Suppression {

    /**
     * Starts an empty suppression.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the rule} */
    String rule();

    /** {@return the object whose findings it is about; empty for every object} */
    Optional<Ref> subject();

    /** {@return the period whose findings it is about; empty for every period, and for findings of none} */
    Optional<ReportingPeriod> period();

    /** {@return why, not blank} */
    String reason();

    /** {@return who answers for it, as a name of an office rather than of a person} */
    Optional<String> owner();

    /** {@return the last day on which it holds, inclusive} */
    LocalDate expires();

    /**
     * Whether it holds on a day.
     *
     * @param day any day
     * @return true up to {@link #expires()}, that day included
     */
    default boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires());
    }

    /**
     * Whether it is about a finding, on whatever day.
     *
     * @param finding a finding
     * @return true if rule, subject and period fit
     */
    default boolean fits(Finding finding) {
        return rule().equals(finding.rule())
                && (subject().isEmpty() || subject().equals(finding.subject()))
                && (period().isEmpty() || period().equals(finding.period()));
    }

    /** Builds a {@link Suppression}; not thread-safe. */
    final class Builder extends ImmutableSuppression.Builder {

        Builder() {}

        /**
         * Builds the suppression.
         *
         * @return the suppression
         * @throws IllegalArgumentException if the reason is blank
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Suppression build() {
            Suppression value = super.build();
            if (value.reason().isBlank()) {
                throw new IllegalArgumentException("The suppression of " + value.rule() + " has no reason");
            }
            return value;
        }
    }
}
