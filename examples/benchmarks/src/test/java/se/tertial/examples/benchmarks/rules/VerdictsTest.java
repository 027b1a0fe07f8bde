package se.tertial.examples.benchmarks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared in speed says the same of the same reports. */
class VerdictsTest {

    private static final int FAULTS = 15;
    private static final ReportedRows FAULTY = ReportedRows.of(6 * FAULTS * 10, 3);

    static List<RuleSide> sides() {
        return RuleSide.ALL;
    }

    @ParameterizedTest
    @MethodSource("sides")
    void everySideFindsTheSameFaults(RuleSide side) throws Exception {
        assertEquals(verdicts(RuleSide.ALL.get(0), FAULTY), verdicts(side, FAULTY));
    }

    @Test
    void everyRuleHasSomethingToFind() throws Exception {
        Set<String> rules = verdicts(RuleSide.ALL.get(0), FAULTY).stream()
                .map(verdict -> verdict.substring(0, verdict.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(RowRule.ALL.stream().map(RowRule::id).collect(Collectors.toCollection(TreeSet::new)), rules);
        assertEquals(20, rules.size());
    }

    @Test
    void mostReportsPass() throws Exception {
        List<String> verdicts = verdicts(RuleSide.ALL.get(0), ReportedRows.of(2_000));

        assertTrue(!verdicts.isEmpty() && verdicts.size() < 40, verdicts::toString);
    }

    private static List<String> verdicts(RuleSide side, ReportedRows rows) throws Exception {
        List<String> verdicts = new ArrayList<>();
        side.preparation().prepare(rows).judge((rule, subject) -> verdicts.add(rule + " of " + subject));
        return verdicts.stream().sorted().toList();
    }
}
