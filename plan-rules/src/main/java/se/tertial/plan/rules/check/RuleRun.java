package se.tertial.plan.rules.check;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.rules.Bilingual;

/**
 * What became of one rule in one run. Immutable and thread-safe.
 *
 * @param descriptor what the rule is
 * @param outcome whether it ran
 * @param reason why it was skipped, or how it failed; empty if it ran
 * @param found how many faults it found, those that were kept out, taken up in others or not told included
 * @param untold how many findings and figures are beyond the most that one rule may tell
 */
public record RuleRun(RuleDescriptor descriptor, Outcome outcome, Optional<Bilingual> reason, int found, int untold) {

    /** Whether a rule ran. */
    public enum Outcome {
        /** It ran to its end. */
        RAN,
        /** It had nothing to go by. */
        SKIPPED,
        /** It broke down; what it had found before is not told. */
        FAILED
    }

    /** Refuses null. */
    public RuleRun {
        Objects.requireNonNull(descriptor, "descriptor");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }
}
