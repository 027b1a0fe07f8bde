package se.tertial.plan.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;

/** What counts of a follow-up that is corrected once or twice. */
class CorrectionsTest {

    @ParameterizedTest
    @CsvSource({
        "WHOLE, ,      second u-1",
        "VIEW,  ,      second u-1|first u-2|first u-3",
        "WHOLE, WHOLE, third u-2",
        "VIEW,  WHOLE, third u-2",
        "WHOLE, VIEW,  third u-2|second u-1",
        "VIEW,  VIEW,  third u-2|second u-1|first u-3"
    })
    void aViewReplacesWhatItReportsOnAndAWholeEverything(
            Completeness second, @Nullable Completeness third, String expected) {
        Portfolio.Builder portfolio = Norrlid.portfolio();
        List.of("u-1", "u-2", "u-3")
                .forEach(id -> portfolio.addAssignments(Norrlid.assignment(id).build()));
        portfolio.addFollowUps(
                followUp("first", Completeness.WHOLE, "u-1", "u-2", "u-3").build());
        portfolio.addFollowUps(correction("second", 2, "first", second, "u-1"));
        if (third != null) {
            portfolio.addFollowUps(correction("third", 3, "second", third, "u-2"));
        }

        assertEquals(List.of(expected.split("\\|")), seen(portfolio.build()));
    }

    private static List<String> seen(Portfolio portfolio) {
        List<String> seen = new ArrayList<>();
        Rule rule = Rules.of(
                Rules.describe("X1").build(),
                context -> Check.ofEachReport((view, found) ->
                        seen.add(view.followUp().id() + " " + view.subject().id())));
        PlanChecker.of(RuleRegistry.builder().add(rule).build(), RuleSet.all())
                .check(portfolio, LocalDate.of(2024, 12, 31));
        return seen;
    }

    private static FollowUp.Builder followUp(String id, Completeness completeness, String... assignments) {
        Report[] reports = Arrays.stream(assignments)
                .map(assignment -> Norrlid.report(assignment, "Gul").build())
                .toArray(Report[]::new);
        return Norrlid.followUp("2024-T2", reports).id(id).completeness(completeness);
    }

    private static FollowUp correction(
            String id, int revision, String corrected, Completeness completeness, String assignment) {
        return followUp(id, completeness, assignment)
                .revision(revision)
                .supersedes(Id.of(corrected))
                .build();
    }
}
