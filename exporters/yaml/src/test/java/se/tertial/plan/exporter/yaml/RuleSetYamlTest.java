package se.tertial.plan.exporter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tertial.plan.exporter.json.FileProblem;
import se.tertial.plan.exporter.json.PlanFileException;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.RuleBase;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;
import se.tertial.plan.rules.check.RuleSetting;
import se.tertial.plan.rules.check.Suppression;

class RuleSetYamlTest {

    private static final String FILE = """
            format: tertial-rule-set
            version: "1.0"
            base: all
            rules:
              # The new template asks for more.
              C01: {parameters: {words: 8}}
            suppressions:
              - rule: T01
                subject: {kind: assignment, id: u-1}
                period: "2024-T2"
                reason: Beslut om ny tid väntas
                expires: "2024-12-31"
            """;

    @Test
    void aFileIsReadAsPeopleWriteIt() {
        RuleSet expected = RuleSet.builder()
                .base(RuleBase.ALL)
                .putRules(
                        "C01", RuleSetting.builder().putParameters("words", "8").build())
                .addSuppressions(Suppression.builder()
                        .rule("T01")
                        .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                        .period(ReportingPeriod.parse("2024-T2"))
                        .reason("Beslut om ny tid väntas")
                        .expires(LocalDate.of(2024, 12, 31))
                        .build())
                .build();

        assertEquals(expected, RuleSetYaml.reader().read(FILE.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, RuleSetYaml.reader(RuleRegistry.discover()).read(FILE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRuleThatThereIsNotIsToldWithItsPlace() {
        byte[] file = FILE.replace("T01", "T1").getBytes(StandardCharsets.UTF_8);

        PlanFileException wrong = assertThrows(
                PlanFileException.class,
                () -> RuleSetYaml.reader(RuleRegistry.discover()).read(file));

        FileProblem problem = wrong.problems().get(0);
        assertEquals("/suppressions/0/rule", problem.pointer());
        assertEquals(8, problem.line());
        assertTrue(problem.message().endsWith("did you mean 'T01'?"), problem.message());
    }
}
