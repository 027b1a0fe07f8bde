package se.tertial.plan.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Severity;

/**
 * What a check found. It carries the descriptors of its rules, so that it can be kept and shown without them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface CheckReport {

    /**
     * Starts an empty report.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the day as of which was checked} */
    LocalDate asOf();

    /** {@return the findings in their one order, the gravest first; without those that a suppression keeps out} */
    List<Finding> findings();

    /** {@return what rules have counted and is no fault, by rule, in the order in which each told it} */
    List<Figure> figures();

    /** {@return every rule of the rule set, by id: whether it ran, was skipped or failed} */
    List<RuleRun> runs();

    /** {@return what became of each suppression, in the order of the rule set} */
    List<SuppressionUse> suppressions();

    /**
     * How grave the gravest finding is.
     *
     * @return the severity; empty if there is no finding
     */
    default Optional<Severity> gravest() {
        return findings().stream().map(Finding::severity).max(Severity::compareTo);
    }

    /**
     * What the rule of a finding is.
     *
     * @param rule the id of a rule of the run
     * @return its descriptor; empty if no such rule was in the rule set
     */
    default Optional<RuleDescriptor> descriptor(String rule) {
        return runs().stream()
                .map(RuleRun::descriptor)
                .filter(its -> its.id().equals(rule))
                .findFirst();
    }

    /**
     * The rules of one outcome.
     *
     * @param outcome the outcome
     * @return their runs, by id; empty if there are none
     */
    default List<RuleRun> runs(RuleRun.Outcome outcome) {
        return runs().stream().filter(run -> run.outcome() == outcome).toList();
    }

    /** Builds a {@link CheckReport}; not thread-safe. */
    final class Builder extends ImmutableCheckReport.Builder {

        Builder() {}
    }
}
