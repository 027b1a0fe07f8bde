package se.tertial.plan.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Finding;

/** Findings on a chain of things, and what is counted and is no finding. */
class SeveralThingsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 31);
    private static final Ref FIRST = Ref.of(ObjectKind.ASSIGNMENT, "u-1");
    private static final Ref SECOND = Ref.of(ObjectKind.ASSIGNMENT, "u-2");

    private static CheckReport check(RuleSet set, Rule... rules) {
        RuleRegistry.Builder registry = RuleRegistry.builder();
        List.of(rules).forEach(registry::add);
        Portfolio portfolio = Norrlid.portfolio()
                .addAssignments(Norrlid.assignment("u-1").build())
                .addAssignments(Norrlid.assignment("u-2").build())
                .build();
        return PlanChecker.of(registry.build(), set).check(portfolio, DAY);
    }

    private static Rule chain(String... subsumed) {
        return Rules.once(
                Rules.describe("X1").addSubsumes(subsumed).build(),
                its -> its.subject(FIRST).addOthers(SECOND));
    }

    private static Rule onBoth() {
        return Rules.of(
                Rules.describe("X2").build(),
                context -> Check.ofCatalogue(found ->
                        List.of(SECOND, FIRST).forEach(subject -> found.add(Rules.seen(its -> its.subject(subject))))));
    }

    @Test
    void aChainTakesUpWhatIsFoundOnEachOfItsLinks() {
        CheckReport report = check(RuleSet.recommended(), chain("X2"), onBoth());

        assertEquals(
                List.of("X1 [X2 u-1, X2 u-2]"),
                report.findings().stream().map(SeveralThingsTest::shown).toList());
    }

    @Test
    void whatItDoesNotSubsumeStaysBesideIt() {
        CheckReport report = check(RuleSet.recommended(), chain(), Rules.about("X2", "u-2"));

        assertEquals(
                List.of("X1 []", "X2 []"),
                report.findings().stream().map(SeveralThingsTest::shown).toList());
    }

    @Test
    void aLinkHasTheFindingsOfItsOwn() {
        Rule other = Rules.once(Rules.describe("X3").addSubsumes("X1").build(), its -> its.subject(SECOND));

        assertEquals(
                List.of("X1 []", "X3 []"),
                check(RuleSet.recommended(), chain(), other).findings().stream()
                        .map(SeveralThingsTest::shown)
                        .toList());
    }

    private static String shown(Finding finding) {
        return finding.rule() + " "
                + finding.subsumed().stream()
                        .map(its ->
                                its.rule() + " " + its.subject().orElseThrow().id())
                        .toList();
    }

    @Test
    void whatIsCountedIsNoFinding() {
        Rule counting = Rules.of(
                Rules.describe("X1").build(),
                context -> Check.ofCatalogue(found -> found.figure(Rules.seen(its -> its.subject(FIRST)))));

        CheckReport report = check(RuleSet.recommended(), counting);

        assertEquals(List.of(), report.findings());
        assertEquals(0, report.runs().get(0).found());
        Figure figure = report.figures().get(0);
        assertEquals(
                "X1 u-1 sett: x",
                figure.rule() + " " + figure.subject().orElseThrow().id() + " " + figure.message(Language.SV));
    }

    @Test
    void figuresBeyondTheMostAreCounted() {
        Rule counting = Rules.of(
                Rules.describe("X1").build(),
                context -> Check.ofCatalogue(found -> {
                    for (int i = 0; i <= PlanChecker.MOST_FINDINGS; i++) {
                        found.figure(Rules.seen(its -> {}));
                    }
                }));

        CheckReport report = check(RuleSet.recommended(), counting);

        assertEquals(PlanChecker.MOST_FINDINGS, report.figures().size());
        assertEquals(1, report.runs().get(0).untold());
    }

    @Test
    void aRuleThatBreaksDownTellsNoFigures() {
        Rule counting = Rules.of(
                Rules.describe("X1").build(),
                context -> Check.ofCatalogue(found -> {
                    found.figure(Rules.seen(its -> {}));
                    throw new IllegalStateException("no");
                }));

        assertEquals(List.of(), check(RuleSet.recommended(), counting).figures());
    }
}
