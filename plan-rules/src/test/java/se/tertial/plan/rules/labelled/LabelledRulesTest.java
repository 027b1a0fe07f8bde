package se.tertial.plan.rules.labelled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleRun;

/**
 * How sure the rules are that read prose. Each has a file of cases, labelled by what a controller would ask about; a rule
 * that is right in fewer than nine of ten of its findings is none of the recommended.
 */
class LabelledRulesTest {

    private static final int LEAST_CASES = 20;
    private static final BigDecimal LEAST_PRECISION = new BigDecimal("0.90");
    private static final BigDecimal LEAST_RECALL = new BigDecimal("0.50");

    /** They read prose and only count: what finds nothing can be wrong about no case. */
    private static final Set<String> COUNTING = Set.of("C07");

    static Stream<String> rules() {
        return LabelledCases.rules().stream();
    }

    private static RuleDescriptor descriptor(String rule) {
        return RuleRegistry.discover().find(rule).orElseThrow().descriptor();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("rules")
    void aRuleIsAsSureAsItsSetSays(String rule, TestReporter reporter) {
        List<LabelledCase> cases = LabelledCases.of(rule);
        Score score = Score.of(cases);

        String wrong = cases.stream()
                .filter(its -> !its.isRight())
                .map(LabelledCase::toString)
                .collect(Collectors.joining("\n", rule + " " + score + ", wrong on\n", ""));
        reporter.publishEntry(rule, wrong);
        if (descriptor(rule).recommended()) {
            assertTrue(score.precision().compareTo(LEAST_PRECISION) >= 0, wrong);
        }
        assertTrue(score.recall().compareTo(LEAST_RECALL) >= 0, wrong);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("rules")
    void thereAreEnoughCasesBothWays(String rule) {
        List<LabelledCase> cases = LabelledCases.of(rule);
        long firing = cases.stream().filter(LabelledCase::fires).count();

        assertTrue(cases.size() >= LEAST_CASES, rule + " has " + cases.size() + " cases");
        assertTrue(Math.abs(2 * firing - cases.size()) <= cases.size() / 5, rule + ": " + firing + " of them fire");
    }

    /** A rule that is skipped is not silent. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("rules")
    void noCaseIsPassedOver(String rule) {
        assertEquals(
                List.of(),
                LabelledCases.of(rule).stream()
                        .filter(its -> its.check().runs().get(0).outcome() != RuleRun.Outcome.RAN)
                        .toList());
    }

    @Test
    void everyRuleThatReadsSwedishHasCases() {
        Set<String> reading = new TreeSet<>();
        RuleRegistry.discover().entries().forEach(entry -> {
            String id = entry.descriptor().id();
            if (entry.descriptor().needs().contains(Need.SWEDISH) && !COUNTING.contains(id)) {
                reading.add(id);
            }
        });

        assertEquals(reading, Set.copyOf(LabelledCases.rules()));
    }
}
