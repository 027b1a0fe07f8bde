package se.tertial.plan.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;

/**
 * The header of a follow-up may be the follow-up with all its reports, whose hash takes as long as there are reports. A rule
 * that asks for it at each report takes time by the square of their number.
 */
class WholeFollowUpsTest {

    @Test
    void noRuleReadsAllReportsToTellAFollowUpFromAnother() {
        Portfolio portfolio = Norrlid.portfolio()
                .addAssignments(Norrlid.assignment("u-1", Norrlid.lead("rs")).build())
                .addFollowUps(Norrlid.followUp("2024-T1")
                        .addReports(Norrlid.report("u-1", "Lila").build())
                        .build())
                .addFollowUps(Norrlid.followUp("2024-T2")
                        .addReports(Norrlid.report("u-1", "Röd").build())
                        .build())
                .build();

        CheckReport report = PlanChecker.of(RuleRegistry.discover(), RuleSet.all())
                .check(new WithoutHash(portfolio), LocalDate.of(2025, 1, 31));

        assertEquals(List.of(), report.runs(RuleRun.Outcome.FAILED));
    }

    /** A source whose headers have no hash. */
    private record WithoutHash(Portfolio portfolio) implements PlanSource {

        @Override
        public Catalogue catalogue() {
            List<FollowUpHeader> headers = portfolio.followUps().stream()
                    .map(its -> instead(FollowUpHeader.class, its, "hashCode", null))
                    .toList();
            return instead(Catalogue.class, portfolio, "followUpHeaders", headers);
        }

        @Override
        public ReportCursor reports(Id followUp) {
            return portfolio.reports(followUp);
        }

        /** The same value, but for the answer to one question; without an answer, an exception. */
        private static <T> T instead(Class<T> type, T value, String question, @Nullable Object answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                        if (!method.getName().equals(question)) {
                            try {
                                return method.invoke(value, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }
                        if (answer == null) {
                            throw new UnsupportedOperationException("The " + question + " of " + type.getSimpleName());
                        }
                        return answer;
                    }));
        }
    }
}
