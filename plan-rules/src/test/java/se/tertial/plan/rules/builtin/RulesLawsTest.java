package se.tertial.plan.rules.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.Figure;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.RuleSet;

/** What holds for all rules of the library over any portfolio. */
class RulesLawsTest {

    private static final PlanChecker CHECKER = PlanChecker.of(RuleRegistry.discover(), RuleSet.all());

    @Provide
    static Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 200)
    void noRuleBreaksDownAndEveryFindingPointsAtSomethingAndReads(
            @ForAll("portfolios") Portfolio portfolio, @ForAll("days") LocalDate day) {
        CheckReport report = CHECKER.check(portfolio, day);

        assertEquals(List.of(), report.runs(RuleRun.Outcome.FAILED));
        for (Finding finding : all(report.findings())) {
            Ref subject = finding.subject().orElseThrow();
            assertTrue(
                    portfolio.find(subject).isPresent() || subject.kind() == ObjectKind.ORGANISATION,
                    () -> "There is no " + subject);
            for (Language language : List.of(Language.SV, Language.EN)) {
                finding.template()
                        .names()
                        .forEach(name -> assertTrue(finding.evidence().containsKey(name), finding::toString));
                assertTrue(!finding.message(language).isBlank());
            }
        }
        for (Figure figure : report.figures()) {
            assertTrue(portfolio.find(figure.subject().orElseThrow()).isPresent(), figure::toString);
            assertTrue(figure.evidence().keySet().containsAll(figure.template().names()), figure::toString);
        }
    }

    @Property(tries = 100)
    void theSameGivesTheSame(@ForAll("portfolios") Portfolio portfolio, @ForAll("days") LocalDate day) {
        assertEquals(CHECKER.check(portfolio, day), CHECKER.check(portfolio, day));
    }

    private static List<Finding> all(List<Finding> findings) {
        List<Finding> all = new ArrayList<>();
        findings.forEach(finding -> {
            all.add(finding);
            all.addAll(all(finding.subsumed()));
        });
        return all;
    }
}
