package se.tertial.plan.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.Severity;

class PlanCheckerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 31);
    private static final Ref FIRST = Ref.of(ObjectKind.ASSIGNMENT, "u-1");

    private static CheckReport check(RuleSet set, Portfolio portfolio, Rule... rules) {
        RuleRegistry.Builder registry = RuleRegistry.builder();
        List.of(rules).forEach(registry::add);
        return PlanChecker.of(registry.build(), set).check(portfolio, DAY);
    }

    private static CheckReport check(RuleSet set, Rule... rules) {
        return check(set, portfolio(), rules);
    }

    private static Portfolio portfolio() {
        return Norrlid.portfolio()
                .addAssignments(Norrlid.assignment("u-1").build())
                .addAssignments(Norrlid.assignment("u-2").build())
                .addFollowUps(
                        Norrlid.followUp("2024-T2", Norrlid.report("u-2", "Gul").build())
                                .build())
                .addFollowUps(
                        Norrlid.followUp("2024-T1", Norrlid.report("u-1", "Gul").build())
                                .build())
                .build();
    }

    @Test
    void everyReportComesByOnceInTheOrderOfPeriods() {
        List<String> seen = new ArrayList<>();
        Rule rule = Rules.of(
                Rules.describe("X1").build(),
                context -> Check.ofEachReport((view, found) ->
                        seen.add(view.period() + " " + view.subject().id())));

        CheckReport report = check(RuleSet.recommended(), rule);

        assertEquals(List.of("2024-T1 u-1", "2024-T2 u-2"), seen);
        assertEquals(List.of(), report.findings());
        assertEquals(RuleRun.Outcome.RAN, report.runs().get(0).outcome());
    }

    @Test
    void whatACorrectionReplacesDoesNotComeBy() {
        Portfolio portfolio = Norrlid.portfolio()
                .addAssignments(Norrlid.assignment("u-1").build())
                .addFollowUps(
                        Norrlid.followUp("2024-T2", Norrlid.report("u-1", "Gul").build())
                                .build())
                .addFollowUps(
                        Norrlid.followUp("2024-T2", Norrlid.report("u-1", "Röd").build())
                                .id("rattad")
                                .revision(2)
                                .supersedes(Id.of("uppfoljning-2024-t2"))
                                .build())
                .build();
        List<String> seen = new ArrayList<>();
        Rule rule = Rules.of(
                Rules.describe("X1").build(),
                context -> Check.ofEachReport(
                        (view, found) -> seen.add(view.followUp().id() + " " + view.earlier())));

        check(RuleSet.recommended(), portfolio, rule);

        assertEquals(List.of("rattad Optional.empty"), seen);
    }

    @Test
    void aRuleThatBreaksDownTakesNoOtherWithIt() {
        Rule opening = Rules.of(Rules.describe("X1").build(), context -> {
            throw new IllegalStateException("two\nlines");
        });
        Rule ending = Rules.of(
                Rules.describe("X2").build(),
                context -> Check.ofCatalogue(found -> {
                    found.add(Rules.seen(its -> {}));
                    throw new AssertionError("no");
                }));
        Rule forgetful = Rules.of(
                Rules.describe("X3").build(),
                context -> Check.ofCatalogue(
                        found -> found.add(Observation.builder().build())));

        CheckReport report = check(RuleSet.recommended(), opening, ending, forgetful, Rules.about("X4", "u-1"));

        assertEquals(
                List.of("X4"), report.findings().stream().map(Finding::rule).toList());
        assertEquals(
                List.of("X1", "X2", "X3"),
                report.runs(RuleRun.Outcome.FAILED).stream()
                        .map(run -> run.descriptor().id())
                        .toList());
        assertEquals(
                "the rule broke down: java.lang.IllegalStateException: two lines",
                report.runs().get(0).reason().map(Bilingual::en).orElseThrow());
        assertTrue(report.runs().get(2).reason().orElseThrow().en().contains("lacks the evidence what"));
    }

    @Test
    @SuppressWarnings("NullAway") // A rule of others may be compiled without this check.
    void aRuleThatCallsItselfWithoutEndOrOpensNothingFails() {
        Rule endless = Rules.of(Rules.describe("X1").build(), context -> {
            throw new StackOverflowError("simulated");
        });
        Rule nothing = Rules.of(Rules.describe("X2").build(), context -> null);

        CheckReport report = check(RuleSet.recommended(), endless, nothing, Rules.about("X3", "u-1"));

        assertEquals(
                List.of(RuleRun.Outcome.FAILED, RuleRun.Outcome.FAILED, RuleRun.Outcome.RAN),
                report.runs().stream().map(RuleRun::outcome).toList());
    }

    @Test
    void anErrorOfTheVirtualMachineGoesOn() {
        Rule rule = Rules.of(Rules.describe("X1").build(), context -> {
            throw new OutOfMemoryError("simulated");
        });

        assertThrows(OutOfMemoryError.class, () -> check(RuleSet.recommended(), rule));
    }

    @Test
    void aRuleWhoseNeedsAreNotMetIsSkippedAndSaysWhy() {
        Rule rule =
                Rules.once(Rules.describe("X1").addNeeds(Need.EARLIER_REPORT).build(), its -> {});

        CheckReport report = check(RuleSet.recommended(), rule);

        assertEquals(List.of(), report.findings());
        RuleRun run = report.runs().get(0);
        assertEquals(RuleRun.Outcome.SKIPPED, run.outcome());
        assertEquals(
                "nothing was reported on for two periods",
                run.reason().map(Bilingual::en).orElseThrow());
    }

    @Test
    void theRuleSetOverridesTheObservationWhichOverridesTheRule() {
        Rule plain = Rules.once(Rules.describe("X1").build(), its -> {});
        Rule graver = Rules.once(Rules.describe("X2").build(), its -> its.severity(Severity.ERROR));
        Rule set = Rules.once(Rules.describe("X3").build(), its -> its.severity(Severity.ERROR));
        RuleSet rules = RuleSet.builder()
                .putRules("X3", RuleSetting.builder().severity(Severity.INFO).build())
                .build();

        CheckReport report = check(rules, plain, graver, set);

        assertEquals(
                List.of("X2 ERROR", "X1 WARNING", "X3 INFO"),
                report.findings().stream()
                        .map(its -> its.rule() + " " + its.severity())
                        .toList());
        assertEquals(Optional.of(Severity.ERROR), report.gravest());
        assertEquals("seen: x", report.findings().get(0).message(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDED,,      X1",
        "RECOMMENDED,true,  X1 X2",
        "RECOMMENDED,false, X1",
        "ALL,,              X1 X2",
        "ALL,false,         X1",
        "NONE,,             ''",
        "NONE,true,         X2"
    })
    void theBaseAndTheSettingsChoose(RuleBase base, Boolean second, String expected) {
        RuleSetting.Builder setting = RuleSetting.builder().enabled(Optional.ofNullable(second));
        RuleSet set =
                RuleSet.builder().base(base).putRules("X2", setting.build()).build();
        Rule shy = Rules.once(Rules.describe("X2").recommended(false).build(), its -> {});

        CheckReport report = check(set, Rules.about("X1", "u-1"), shy);

        assertEquals(
                expected,
                String.join(
                        " ",
                        report.runs().stream().map(run -> run.descriptor().id()).toList()));
    }

    @Test
    void everythingThatARuleSetNamesWronglyIsToldAtOnce() {
        Parameter<Integer> days = Parameter.builder("days", ParameterType.integer(0, 10), Bilingual.of("dagar", "days"))
                .defaultValue(3)
                .build();
        Rule rule = Rules.once(Rules.describe("X1").addParameters(days).build(), its -> {});
        RuleSet set = RuleSet.builder()
                .putRules(
                        "X1",
                        RuleSetting.builder().putParameters("days", "many").build())
                .putRules("X11", RuleSetting.builder().build())
                .addSuppressions(suppression("QQ7", "2024-12-31").build())
                .build();

        InvalidRuleSetException wrong = assertThrows(InvalidRuleSetException.class, () -> check(set, rule));

        assertEquals(
                List.of(
                        "The rule 'X11' is set, but there is no such rule; did you mean 'X1'?",
                        "The rule 'QQ7' is suppressed, but there is no such rule; expected one of X1",
                        "Rule X1: Parameter 'days' is 'many'; expected a whole number from 0 to 10"),
                wrong.problems());
    }

    @Test
    void aRuleReadsItsParameters() {
        Parameter<Integer> days = Parameter.builder("days", ParameterType.integer(0, 10), Bilingual.of("dagar", "days"))
                .defaultValue(3)
                .build();
        List<Integer> seen = new ArrayList<>();
        Rule rule = Rules.of(Rules.describe("X1").addParameters(days).build(), context -> {
            seen.add(context.parameter(days));
            return Check.ofCatalogue(found -> {});
        });

        check(RuleSet.recommended(), rule);
        check(
                RuleSet.builder()
                        .putRules(
                                "X1",
                                RuleSetting.builder().putParameters("days", "7").build())
                        .build(),
                rule);

        assertEquals(List.of(3, 7), seen);
    }

    private static Suppression.Builder suppression(String rule, String expires) {
        return Suppression.builder().rule(rule).reason("beslutat").expires(LocalDate.parse(expires));
    }

    @ParameterizedTest
    @CsvSource({
        "u-1, 2024-08-31, USED,    1, 0",
        "u-1, 2024-08-30, EXPIRED, 1, 1",
        "u-2, 2024-08-31, UNUSED,  0, 1",
        "u-2, 2024-08-30, EXPIRED, 0, 1"
    })
    void aSuppressionHoldsToItsLastDay(
            String subject, String expires, SuppressionUse.State state, int fitting, int findings) {
        Suppression suppression = suppression("X1", expires)
                .subject(Ref.of(ObjectKind.ASSIGNMENT, subject))
                .build();

        CheckReport report =
                check(RuleSet.builder().addSuppressions(suppression).build(), Rules.about("X1", "u-1"));

        SuppressionUse use = report.suppressions().get(0);
        assertEquals(state, use.state());
        assertEquals(fitting, use.findings().size());
        assertEquals(findings, report.findings().size());
    }

    @Test
    void aSuppressionIsAboutItsPeriodOnly() {
        Rule rule = Rules.of(
                Rules.describe("X1").build(),
                context -> Check.ofEachReport((view, found) ->
                        found.add(view.observe().putEvidence("what", "x").build())));
        RuleSet set = RuleSet.builder()
                .addSuppressions(suppression("X1", "2024-12-31")
                        .period(ReportingPeriod.parse("2024-T1"))
                        .build())
                .build();

        CheckReport report = check(set, rule);

        assertEquals(
                List.of("2024-T2"),
                report.findings().stream()
                        .map(its -> its.period().orElseThrow().code())
                        .toList());
    }

    @Test
    void aSuppressionGivesAReason() {
        assertThrows(
                IllegalArgumentException.class,
                () -> suppression("X1", "2024-12-31").reason(" ").build());
    }

    @Test
    void oneFaultIsOneFinding() {
        Rule chain = Rules.once(Rules.describe("X1").addSubsumes("X2").build(), its -> its.subject(FIRST));
        Rule link = Rules.once(Rules.describe("X2").addSubsumes("X3").build(), its -> its.subject(FIRST));
        Rule elsewhere = Rules.about("X4", "u-2");

        CheckReport report = check(RuleSet.recommended(), chain, link, Rules.about("X3", "u-1"), elsewhere);

        assertEquals(
                List.of("X1", "X4"),
                report.findings().stream().map(Finding::rule).toList());
        Finding part = report.findings().get(0).subsumed().get(0);
        assertEquals("X2", part.rule());
        assertEquals("X3", part.subsumed().get(0).rule());
    }

    @Test
    void aPartIsSuppressedByItself() {
        Rule chain = Rules.once(Rules.describe("X1").addSubsumes("X2").build(), its -> its.subject(FIRST));
        RuleSet set = RuleSet.builder()
                .addSuppressions(suppression("X2", "2024-12-31").build())
                .build();

        CheckReport report = check(set, chain, Rules.about("X2", "u-1"));

        assertEquals(List.of(), report.findings().get(0).subsumed());
        assertEquals(SuppressionUse.State.USED, report.suppressions().get(0).state());
    }

    @Test
    void rulesThatSubsumeEachOtherLoseNothing() {
        Rule one = Rules.once(Rules.describe("X1").addSubsumes("X2").build(), its -> its.subject(FIRST));
        Rule other = Rules.once(Rules.describe("X2").addSubsumes("X1").build(), its -> its.subject(FIRST));

        CheckReport report = check(RuleSet.recommended(), one, other);

        assertEquals(1, report.findings().size());
        assertEquals("X2", report.findings().get(0).subsumed().get(0).rule());
    }

    @Test
    void aRuleTellsNoMoreThanAThousandFindingsAndCountsTheOthers() {
        Rule rule = Rules.of(
                Rules.describe("X1").build(),
                context -> Check.ofCatalogue(found -> {
                    for (int i = 0; i < PlanChecker.MOST_FINDINGS + 5; i++) {
                        found.add(Observation.builder().count("what", i).build());
                    }
                }));

        CheckReport report = check(RuleSet.recommended(), rule);

        assertEquals(PlanChecker.MOST_FINDINGS, report.findings().size());
        assertEquals(PlanChecker.MOST_FINDINGS + 5, report.runs().get(0).found());
        assertEquals(5, report.runs().get(0).untold());
    }

    @Test
    void aDescriptorIsRefusedWhereItSaysNothingOrTheImpossible() {
        assertThrows(IllegalArgumentException.class, () -> Rules.describe("x1").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> Rules.describe("X".repeat(31)).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> Rules.describe("X1")
                        .messages(Map.<String, MessageTemplate>of())
                        .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> Rules.describe("X1").subsumes(Set.of("X1")).build());
    }
}
