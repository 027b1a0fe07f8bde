package se.tertial.plan.rules.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.Figure;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleRun;

/** Every rule of the library: complete, found, and shown to fire and to stay silent. */
class BuiltInRulesTest {

    private static final RuleRegistry REGISTRY = RuleRegistry.discover();
    private static final int LEAST_CASES = 2;

    static Stream<RuleCase> cases() {
        return Stream.of(
                        ActionCases.all(),
                        AnswerCases.all(),
                        CommentCases.all(),
                        CourseCases.all(),
                        DatingCases.all(),
                        FigureCases.all(),
                        LanguageCases.all(),
                        NameCases.all(),
                        PlanCases.all(),
                        QualityCases.all(),
                        ResponsibilityCases.all(),
                        SaidTimeCases.all(),
                        SimilarCases.all(),
                        StandingCases.all(),
                        StatusCases.all(),
                        TimeCases.all(),
                        WaitingCases.all(),
                        WholePlanCases.all())
                .flatMap(List::stream);
    }

    static Stream<RuleRegistry.Entry> rules() {
        return REGISTRY.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRuleFiresAndStaysSilentAsItShould(RuleCase theCase) {
        CheckReport report = theCase.check(REGISTRY);

        RuleRun run = report.runs().get(0);
        // A rule that was skipped is not silent.
        assertEquals(RuleRun.Outcome.RAN, run.outcome(), () -> run.reason().toString());
        assertEquals(
                theCase.expected(),
                Stream.concat(
                                report.findings().stream().map(RuleCase::shown),
                                report.figures().stream().map(RuleCase::shown))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsFaultsOrCountsAndNeverBoth(RuleRegistry.Entry entry) {
        List<CheckReport> reports = cases().filter(
                        theCase -> theCase.rule().equals(entry.descriptor().id()))
                .map(theCase -> theCase.check(REGISTRY))
                .toList();

        assertTrue(reports.stream().allMatch(report -> report.findings().isEmpty())
                || reports.stream().allMatch(report -> report.figures().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasCasesBothWays(RuleRegistry.Entry entry) {
        String id = entry.descriptor().id();
        List<RuleCase> its =
                cases().filter(theCase -> theCase.rule().equals(id)).toList();

        assertTrue(its.stream().filter(RuleCase::isFiring).count() >= LEAST_CASES, id + " fires in too few cases");
        assertTrue(
                its.stream().filter(theCase -> !theCase.isFiring()).count() >= LEAST_CASES,
                id + " is silent in too few cases");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyMessageOfARuleIsShownByACase(RuleRegistry.Entry entry) {
        RuleDescriptor rule = entry.descriptor();
        Set<String> untold = new TreeSet<>(rule.messages().keySet());
        cases().filter(theCase -> theCase.rule().equals(rule.id()))
                .map(theCase -> theCase.check(REGISTRY))
                .flatMap(report -> Stream.concat(
                        report.findings().stream().map(Finding::template),
                        report.figures().stream().map(Figure::template)))
                .forEach(template ->
                        untold.removeIf(key -> Objects.equals(rule.messages().get(key), template)));

        assertEquals(Set.of(), untold);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysWhatItIsInBothLanguages(RuleRegistry.Entry entry) {
        RuleDescriptor rule = entry.descriptor();

        assertTrue(rule.id().matches("[A-Z][0-9]{2}"), rule.id());
        assertEquals("Rule", entry.rule().getClass().getInterfaces()[0].getSimpleName());
        for (Bilingual text : List.of(
                rule.title(), rule.rationale(), rule.basis(), rule.advice().orElseThrow())) {
            assertFalse(text.sv().equals(text.en()), rule.id() + ": " + text);
        }
        rule.messages()
                .values()
                .forEach(message ->
                        assertFalse(message.text().sv().equals(message.text().en()), rule.id() + ": " + message));
        assertTrue(REGISTRY.ids().containsAll(rule.subsumes()), () -> rule.id() + " subsumes " + rule.subsumes());
    }

    @Test
    void theClassPathFindsTheSameRulesAsTheModulePath() throws IOException {
        Set<String> found = new HashSet<>();
        rules().forEach(entry -> found.add(entry.rule().getClass().getName()));
        Set<String> listed;
        try (InputStream file = Rule.class.getResourceAsStream("/META-INF/services/" + Rule.class.getName())) {
            listed = Set.of(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n"));
        }
        Set<String> provided = new HashSet<>();
        Rule.class.getModule().getDescriptor().provides().stream()
                .filter(provides -> provides.service().equals(Rule.class.getName()))
                .forEach(provides -> provided.addAll(provides.providers()));

        assertEquals(List.of(), REGISTRY.problems());
        assertEquals(listed, provided);
        assertEquals(listed, found);
    }
}
