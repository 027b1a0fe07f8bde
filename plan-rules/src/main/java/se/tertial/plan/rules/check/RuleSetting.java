package se.tertial.plan.rules.check;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.rules.Severity;

/**
 * What a rule set says of one rule.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface RuleSetting {

    /**
     * Starts a setting that changes nothing.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether the rule runs; empty if as the base says} */
    Optional<Boolean> enabled();

    /** {@return how much all its findings matter; empty if as the rule says} */
    Optional<Severity> severity();

    /** {@return its parameters by name, as written} */
    Map<String, String> parameters();

    /** Builds a {@link RuleSetting}; not thread-safe. */
    final class Builder extends ImmutableRuleSetting.Builder {

        Builder() {}
    }
}
