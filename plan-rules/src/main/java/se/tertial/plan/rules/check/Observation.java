package se.tertial.plan.rules.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Severity;

/**
 * What a rule has found, before the checker adds what the rule set and the descriptor say of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Observation {

    /**
     * Starts an empty observation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return which of the rule's messages tells it; {@link RuleDescriptor#MESSAGE} unless set} */
    @Value.Default
    default String message() {
        return RuleDescriptor.MESSAGE;
    }

    /** {@return how grave it is where that differs from the rule's own severity; a rule set overrides both} */
    Optional<Severity> severity();

    /** {@return the object that it is about; empty for the whole} */
    Optional<Ref> subject();

    /** {@return further objects that it is about, such as the other links of a chain; in order, without the first} */
    Set<Ref> others();

    /** {@return the period that it is about; empty if none} */
    Optional<ReportingPeriod> period();

    /** {@return where it was read, the most telling place first} */
    List<SourceSpan> spans();

    /** {@return the values that led to it, by name; they fill the message} */
    Map<String, String> evidence();

    /** Builds an {@link Observation}; not thread-safe. */
    final class Builder extends ImmutableObservation.Builder {

        Builder() {}

        /**
         * Adds the place where a value was read, if that is known.
         *
         * @param value the value
         * @return this builder
         */
        public Builder at(Extensible value) {
            value.source().flatMap(Source::span).ifPresent(this::addSpans);
            return this;
        }

        /**
         * Adds a number to the evidence.
         *
         * @param name its name in the message
         * @param number the number
         * @return this builder
         */
        public Builder count(String name, long number) {
            return putEvidence(name, Long.toString(number));
        }
    }
}
