package se.tertial.plan.rules.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which rules run, how, and what of their findings is kept out for a time. A rule set is data; whether its rules and
 * parameters exist is told when a {@link PlanChecker} takes it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface RuleSet {

    /**
     * Starts a rule set of the recommended rules.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The rules that recommend themselves, as they are.
     *
     * @return the rule set
     */
    static RuleSet recommended() {
        return builder().build();
    }

    /**
     * All rules, as they are.
     *
     * @return the rule set
     */
    static RuleSet all() {
        return builder().base(RuleBase.ALL).build();
    }

    /** {@return what it starts from; the recommended rules unless set} */
    @Value.Default
    default RuleBase base() {
        return RuleBase.RECOMMENDED;
    }

    /** {@return what it says of single rules, by id} */
    Map<String, RuleSetting> rules();

    /** {@return what is kept out of the report for a time} */
    List<Suppression> suppressions();

    /**
     * Whether a rule is to run.
     *
     * @param rule what the rule says of itself
     * @return true if the rule is switched on, by its setting or by the base
     */
    default boolean includes(RuleDescriptor rule) {
        boolean inBase = base() == RuleBase.ALL || (base() == RuleBase.RECOMMENDED && rule.recommended());
        return Optional.ofNullable(rules().get(rule.id()))
                .flatMap(RuleSetting::enabled)
                .orElse(inBase);
    }

    /** Builds a {@link RuleSet}; not thread-safe. */
    final class Builder extends ImmutableRuleSet.Builder {

        Builder() {}

        /**
         * Switches a rule on, as it is.
         *
         * @param rule the id of the rule
         * @return this builder
         */
        public Builder enable(String rule) {
            return putRules(rule, RuleSetting.builder().enabled(true).build());
        }

        /**
         * Switches a rule off.
         *
         * @param rule the id of the rule
         * @return this builder
         */
        public Builder disable(String rule) {
            return putRules(rule, RuleSetting.builder().enabled(false).build());
        }
    }
}
