package se.tertial.plan.rules.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.check.Norrlid;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleBase;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/** A fault that several rules of the library see is told once. */
class OneFaultTest {

    private static List<String> check(String... rules) {
        Activity activity = Activity.builder()
                .copy(PlanCases.activity("a-1"))
                .addTimeFrames(TimeFrame.builder()
                        .of(Edtf.parse("2022"))
                        .role(TimeRole.WITHIN)
                        .basis(TimeBasis.DECIDED)
                        .build())
                .build();
        Portfolio portfolio = Norrlid.portfolio()
                .addPlans(PlanCases.builder(activity)
                        .date(LocalDate.of(2023, 11, 29))
                        .validity(TimeFrame.builder()
                                .of(Edtf.parse("2024/2026"))
                                .role(TimeRole.VALIDITY)
                                .basis(TimeBasis.DECIDED)
                                .build())
                        .build())
                .build();
        RuleSet.Builder set = RuleSet.builder().base(RuleBase.NONE);
        List.of(rules).forEach(set::enable);
        return PlanChecker.of(RuleRegistry.discover(), set.build())
                .check(portfolio, LocalDate.of(2024, 8, 31))
                .findings()
                .stream()
                .map(OneFaultTest::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return finding.rule()
                + finding.subsumed().stream().map(OneFaultTest::shown).toList();
    }

    @Test
    void anActivityWhoseTimeHadPassedAtAdoptionIsOverdueOrOutsideFirst() {
        assertEquals(List.of("T03[]"), check("T03"));
        assertEquals(List.of("T01[T03[]]"), check("T01", "T03"));
        assertEquals(List.of("T02[T03[]]"), check("T02", "T03"));
    }
}
