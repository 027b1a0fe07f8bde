package se.tertial.plan.exporter.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.exporter.conformance.rules.Rule;
import se.tertial.plan.exporter.conformance.rules.Rules;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.wrong.Everything;
import se.tertial.plan.exporter.conformance.wrong.HonestExporter;

/** Rules that nobody could keep would be no rules. */
class HonestExporterTest {

    private static final Subject HONEST =
            Subject.builder(new Everything()).texts(HonestExporter::texts).build();

    /** All rules but those on registration, which the exporters of the library are held to. */
    static List<Rule> rules() {
        return Rules.all().stream()
                .filter(rule -> !Set.of("M03", "S01").contains(rule.id()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheRule(Rule rule) throws Throwable {
        assertEquals(List.of(), WrongExportersTest.failures(rule, HONEST));
    }
}
