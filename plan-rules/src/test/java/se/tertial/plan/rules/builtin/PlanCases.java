package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalKind;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules on plans behave. */
final class PlanCases {

    private static final Ref PLAN = Ref.of(ObjectKind.PLAN, "p-1");

    private PlanCases() {}

    static List<RuleCase> all() {
        return Stream.of(undecided(), recordNumber(), unreported(), empty())
                .flatMap(List::stream)
                .toList();
    }

    /** A region with one plan of one focus area, which has these activities. */
    static Portfolio.Builder plan(Activity... activities) {
        return Norrlid.portfolio().addPlans(builder(activities).build());
    }

    static Plan.Builder builder(Activity... activities) {
        return Plan.builder()
                .id("p-1")
                .title("Plan för vården 2024–2026")
                .addFocusAreas(FocusArea.builder()
                        .id("o-1")
                        .title("Nära vård")
                        .addActivities(activities)
                        .build());
    }

    static Activity activity(String id) {
        return Activity.builder().id(id).title("Öppna mottagningar").build();
    }

    private static Portfolio.Builder decided(Decision... decisions) {
        return Norrlid.portfolio()
                .addPlans(builder(activity("a-1")).addDecisions(decisions).build());
    }

    private static List<RuleCase> undecided() {
        Decision taken = Decision.builder().id("b-1").body("rs").build();
        Decision expected =
                Decision.builder().id("b-1").state(DecisionState.EXPECTED).build();
        Strategy strategy = Strategy.builder()
                .id("s-1")
                .title("Strategi")
                .addDecisions(Decision.builder().id("b-9").build())
                .build();
        String missing = "WARNING plan:p-1 Plan för vården 2024–2026: no decision on the plan itself is stated";
        return List.of(
                fires("P04", "none", decided(), missing),
                fires("P04", "one on its strategy only", decided().addStrategies(strategy), missing),
                silent("P04", "taken", decided(taken)),
                silent("P04", "expected", decided(expected)));
    }

    private static Portfolio.Builder numbered(String number) {
        return Norrlid.portfolio()
                .addPlans(builder()
                        .recordNumber(RecordNumber.of(number))
                        .date(LocalDate.of(2023, 10, 6))
                        .build());
    }

    private static List<RuleCase> recordNumber() {
        String about = "WARNING plan:p-1 Plan för vården 2024–2026: the record number ";
        return List.of(
                fires(
                        "P05",
                        "no form",
                        numbered("se bilaga"),
                        about + "se bilaga cannot be read; one is written like RS/44/2024"),
                fires(
                        "P05",
                        "a case of the year after",
                        numbered("RS/12/2024"),
                        about + "RS/12/2024 is of a later year than the document (2023-10-06)"),
                silent("P05", "a case of the same year", numbered("RS/532/2023")),
                silent("P05", "a case of the year before", numbered("RS 2022-14")));
    }

    private static Portfolio.Builder followed(Completeness completeness, String... reported) {
        return Norrlid.portfolio()
                .addPlans(builder(activity("a-1")).build())
                .addGoals(Goal.builder()
                        .id("m-1")
                        .kind(GoalKind.OVERALL)
                        .text("Kortare köer")
                        .within(PLAN)
                        .build())
                .addAssignments(within("u-1", PLAN), within("u-2", Ref.of(ObjectKind.GOAL, "m-1")))
                .addAssignments(assignment("u-9", lead("rs")).build())
                .addFollowUps(followUp(
                                "2024-T2",
                                Stream.of(reported)
                                        .map(id -> report(id, "Gul").build())
                                        .toArray(se.tertial.plan.model.followup.Report[]::new))
                        .completeness(completeness)
                        .build());
    }

    private static Assignment within(String id, Ref ref) {
        return assignment(id, lead("rs")).within(ref).build();
    }

    private static ReportingDuty duty(String period) {
        return ReportingDuty.builder()
                .id("plikt-1")
                .subject(PLAN)
                .body("rs")
                .addPeriods(ReportingPeriod.parse(period))
                .build();
    }

    private static List<RuleCase> unreported() {
        return List.of(
                fires(
                        "P06",
                        "one of two assignments, the other through a goal",
                        followed(Completeness.WHOLE, "u-1"),
                        "WARNING plan:p-1 Plan för vården 2024–2026: 1 of 2 assignments has no report in the follow-up of the others: Korta väntetiderna (u-2)"),
                fires(
                        "P06",
                        "reports were due, and there is none",
                        followed(Completeness.WHOLE, "u-9").addReportingDuties(duty("2024-T1")),
                        "WARNING plan:p-1 Plan för vården 2024–2026: no part was reported on, although reports were due for 2024-T1"),
                fires(
                        "P06",
                        "an assignment from nowhere among two with a source",
                        followed(Completeness.WHOLE, "u-1", "u-2", "u-9"),
                        "WARNING assignment:u-9 Korta väntetiderna (u-9): is followed up, but nothing says where the assignment comes from"),
                silent("P06", "all are reported on", followed(Completeness.WHOLE, "u-1", "u-2")),
                silent("P06", "a view may leave out some", followed(Completeness.VIEW, "u-1")),
                silent("P06", "the follow-up is of something else", followed(Completeness.WHOLE, "u-9")),
                silent(
                        "P06",
                        "reports are not due yet",
                        followed(Completeness.WHOLE, "u-9").addReportingDuties(duty("2024-T2"))));
    }

    private static Commitment commitment(String id) {
        return Commitment.builder().id(id).text(Text.of("Vi lyssnar")).build();
    }

    private static Portfolio.Builder committed(String... served) {
        Activity activity = Activity.builder()
                .copy(activity("a-1"))
                .addAllContributesTo(Stream.of(served)
                        .map(id -> Ref.of(ObjectKind.COMMITMENT, id))
                        .toList())
                .build();
        return plan(activity)
                .addStrategies(Strategy.builder()
                        .id("s-1")
                        .title("Demokratistrategi")
                        .addCommitments(commitment("c-1"), commitment("c-2"))
                        .build());
    }

    private static List<RuleCase> empty() {
        return List.of(
                fires(
                        "P07",
                        "a focus area without an activity",
                        plan(),
                        "WARNING focus-area:o-1 Plan för vården 2024–2026: the focus area Nära vård has no activity"),
                fires(
                        "P07",
                        "one of two commitments",
                        committed("c-1"),
                        "WARNING strategy:s-1 Demokratistrategi: 1 of 2 commitments has no activity that contributes: Vi lyssnar"),
                silent("P07", "every area has an activity", plan(activity("a-1"))),
                silent("P07", "every commitment is served", committed("c-1", "c-2")),
                silent("P07", "activities are not tied to commitments here", committed()));
    }
}
