package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.tertial.plan.exporter.json.schema.PublishedSchema;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.RuleBase;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;
import se.tertial.plan.rules.check.RuleSetting;
import se.tertial.plan.rules.check.Suppression;

class RuleSetJsonTest {

    private static final String FILE = """
            {
              "format": "tertial-rule-set",
              "version": "1.0",
              "base": "all",
              "rules": {
                "C01": {
                  "parameters": {
                    "words": "8"
                  }
                },
                "S01": {
                  "severity": "error"
                },
                "T10": {
                  "enabled": false
                }
              },
              "suppressions": [
                {
                  "rule": "T01",
                  "subject": {
                    "kind": "assignment",
                    "id": "u-1"
                  },
                  "period": "2024-T2",
                  "reason": "Beslut om ny tid väntas",
                  "owner": "Regionstyrelsens stab",
                  "expires": "2024-12-31"
                }
              ]
            }
            """;

    private static final RuleSet RULES = RuleSet.builder()
            .base(RuleBase.ALL)
            .putRules("C01", RuleSetting.builder().putParameters("words", "8").build())
            .putRules("S01", RuleSetting.builder().severity(Severity.ERROR).build())
            .disable("T10")
            .addSuppressions(Suppression.builder()
                    .rule("T01")
                    .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                    .period(ReportingPeriod.parse("2024-T2"))
                    .reason("Beslut om ny tid väntas")
                    .owner("Regionstyrelsens stab")
                    .expires(LocalDate.of(2024, 12, 31))
                    .build())
            .build();

    private static final PublishedSchema SCHEMA = PublishedSchema.of(RuleSetJson.schema());

    private static RuleSet read(String json) {
        return RuleSetJson.reader().read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] written(RuleSet rules) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RuleSetJson.write(rules, bytes);
        return bytes.toByteArray();
    }

    private static List<String> problems(PlanFileReader<RuleSet> reader, String json) {
        PlanFileException wrong =
                assertThrows(PlanFileException.class, () -> reader.read(json.getBytes(StandardCharsets.UTF_8)));
        return wrong.problems().stream().map(FileProblem::toString).toList();
    }

    @Test
    void aFileIsReadAndWrittenBack() throws IOException {
        assertEquals(RULES, read(FILE));
        assertEquals(FILE, new String(written(RULES), StandardCharsets.UTF_8));
    }

    @Test
    void theRecommendedRulesAreAFileOfTwoLines() throws IOException {
        assertEquals(RuleSet.recommended(), read("{\"version\": \"1.0\", \"format\": \"tertial-rule-set\"}"));
        assertEquals(RuleSet.recommended(), read(new String(written(RuleSet.recommended()), StandardCharsets.UTF_8)));
    }

    @Test
    void parametersMayBeNumbersAndTruths() {
        RuleSet rules = read("""
                {"format": "tertial-rule-set", "version": "1.0",
                 "rules": {"X1": {"parameters": {"words": 8, "share": 0.85, "strict": true}}}}
                """);

        RuleSetting expected = RuleSetting.builder()
                .putParameters("words", "8")
                .putParameters("share", "0.85")
                .putParameters("strict", "true")
                .build();
        assertEquals(Map.of("X1", expected), rules.rules());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        assertEquals(
                List.of(
                        "line 2, column 9 (/base): an unknown word; expected one of recommended, all, none; found the"
                                + " string 'some'",
                        "line 3, column 19 (/suppressions/0): the field 'reason' is missing",
                        "line 3, column 46 (/suppressions/0/expires): an unreadable date or length of time; expected a day"
                                + " such as 2024-08-31; found the string 'soon'",
                        "line 4, column 10 (/rule): unknown field 'rule'; did you mean 'rules'?; expected one of format,"
                                + " version, base, rules, suppressions"),
                problems(RuleSetJson.reader(), """
                        {"format": "tertial-rule-set", "version": "1.0",
                        "base": "some",
                         "suppressions": [{"rule": "T01", "expires": "soon"}],
                         "rule": {}}
                        """));
    }

    @Test
    void withTheRulesAtHandUnknownRulesAndParametersAreProblemsToo() {
        List<String> problems = problems(RuleSetJson.reader(RuleRegistry.discover()), """
                {"format": "tertial-rule-set", "version": "1.0",
                 "rules": {"S1": {}, "C01": {"parameters": {"word": 7, "words": "many"}}},
                 "suppressions": [{"rule": "T0", "reason": "beslut", "expires": "2024-12-31"}]}
                """);

        assertEquals(4, problems.size(), problems::toString);
        assertEquals(
                "line 2, column 18 (/rules/S1): there is no rule 'S1'; did you mean 'S01'?",
                problems.get(0).substring(0, problems.get(0).indexOf("; expected")));
        assertEquals(
                "line 2, column 53 (/rules/C01/parameters/word): There is no parameter 'word'; did you mean 'words'?",
                problems.get(1).substring(0, problems.get(1).indexOf("? ") + 1));
        assertEquals(
                "line 2, column 65 (/rules/C01/parameters/words): Parameter 'words' is 'many'; expected a whole number"
                        + " from 1 to 1000",
                problems.get(2));
        assertEquals(
                "line 3, column 28 (/suppressions/0/rule): there is no rule 'T0'; did you mean 'T01'?",
                problems.get(3).substring(0, problems.get(3).indexOf("; expected")));
    }

    @Test
    void aFileOfAnotherFormatIsRefused() {
        assertEquals(
                List.of("line 1, column 12 (/format): a file of another format; expected 'tertial-rule-set'; found the"
                        + " string 'tertial-portfolio'"),
                problems(RuleSetJson.reader(), "{\"format\": \"tertial-portfolio\"}"));
    }

    @Provide
    static Arbitrary<RuleSet> ruleSets() {
        Arbitrary<String> ids = Arbitraries.of("C01", "T01", "NORRLID-7", "å\"\\");
        Arbitrary<RuleSetting> settings = Combinators.combine(
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(Severity.class).optional(),
                        Arbitraries.maps(
                                        Arbitraries.strings().ofMaxLength(5),
                                        Arbitraries.strings().ofMaxLength(5))
                                .ofMaxSize(3))
                .as((enabled, severity, parameters) -> RuleSetting.builder()
                        .enabled(enabled)
                        .severity(severity)
                        .parameters(parameters)
                        .build());
        Arbitrary<Suppression> suppressions = Combinators.combine(
                        ids,
                        Arbitraries.strings().alpha().ofMinLength(1),
                        Arbitraries.integers().between(0, 20_000))
                .as((rule, reason, day) -> Suppression.builder()
                        .rule(rule)
                        .subject(Optional.of(Ref.of(ObjectKind.PLAN, "p-1")).filter(ref -> day % 2 == 0))
                        .reason(reason)
                        .expires(LocalDate.ofEpochDay(day))
                        .build());
        return Combinators.combine(
                        Arbitraries.of(RuleBase.class),
                        Arbitraries.maps(ids, settings).ofMaxSize(3),
                        suppressions.list().ofMaxSize(3))
                .as((base, rules, list) -> RuleSet.builder()
                        .base(base)
                        .rules(rules)
                        .suppressions(list)
                        .build());
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBackAndWrittenTheSame(@ForAll("ruleSets") RuleSet rules) throws IOException {
        byte[] once = written(rules);

        RuleSet back = RuleSetJson.reader().read(once);

        assertEquals(rules, back);
        assertArrayEquals(once, written(back));
        assertEquals(List.of(), SCHEMA.faults(new String(once, StandardCharsets.UTF_8)));
    }
}
