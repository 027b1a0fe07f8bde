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
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules on time behave. */
final class TimeCases {

    private static final String ABOUT = "activity:a-1 Öppna mottagningar: ";

    private static final Milestone TRIP = Milestone.builder()
            .id("h-1")
            .name(Text.of("studieresa"))
            .date(frame(TimeRole.WITHIN, "2024-05").build())
            .build();
    private static final TimeFrame.Builder DEADLINE = frame(TimeRole.DEADLINE, "2024-08-30");

    private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 5);

    private TimeCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                        overdueFires(),
                        overdueIsSilent(),
                        overdueAssignments(),
                        outside(),
                        undated(),
                        lateFires(),
                        lateIsSilent(),
                        datedAfter())
                .flatMap(List::stream)
                .toList();
    }

    private static TimeFrame.Builder frame(TimeRole role, String edtf) {
        return TimeFrame.builder().of(Edtf.parse(edtf)).role(role).basis(TimeBasis.DECIDED);
    }

    private static Activity.Builder activity(TimeFrame... frames) {
        return Activity.builder().copy(PlanCases.activity("a-1")).addTimeFrames(frames);
    }

    private static Portfolio.Builder timed(TimeFrame.Builder... frames) {
        return PlanCases.plan(
                activity(Stream.of(frames).map(TimeFrame.Builder::build).toArray(TimeFrame[]::new))
                        .build());
    }

    private static Decision expected(String edtf) {
        return Decision.builder()
                .id("b-1")
                .act(DecisionAct.OTHER)
                .state(DecisionState.EXPECTED)
                .date(frame(TimeRole.DECISION, edtf).build())
                .build();
    }

    private static List<RuleCase> overdueFires() {
        return List.of(
                fires(
                        "T01",
                        "the first deadline passed yesterday",
                        timed(DEADLINE, frame(TimeRole.END, "2024-12")),
                        "WARNING " + ABOUT + "was to be done by 2024-08-30, and there is no word that it is"),
                fires(
                        "T01",
                        "a milestone",
                        PlanCases.plan(activity().addMilestones(TRIP).build()),
                        "WARNING " + ABOUT + "was to be done by 2024-05-31, and there is no word that it is"),
                fires(
                        "T01",
                        "an expected decision, for information",
                        PlanCases.plan(activity().addDecisions(expected("2023")).build()),
                        "INFO " + ABOUT + "a decision was expected by 2023-12-31, and none is known"));
    }

    private static List<RuleCase> overdueIsSilent() {
        return List.of(
                silent("T01", "the deadline is today", timed(frame(TimeRole.DEADLINE, "2024-08-31"))),
                silent("T01", "only mentioned", timed(DEADLINE.basis(TimeBasis.MENTIONED))),
                silent(
                        "T01",
                        "only the tense says it",
                        timed(frame(TimeRole.WITHIN, "2023").certainty(TimeCertainty.IMPLIED))),
                silent(
                        "T01",
                        "it goes on without an end",
                        timed(frame(TimeRole.WITHIN, "2023"), frame(TimeRole.ONGOING, "../.."))),
                silent(
                        "T01",
                        "done when the plan was adopted",
                        PlanCases.plan(activity(frame(TimeRole.DEADLINE, "2023").build())
                                .stateAtAdoption(Lifecycle.COMPLETED)
                                .build())),
                silent(
                        "T01",
                        "the milestone is reached",
                        PlanCases.plan(activity()
                                .addMilestones(Milestone.builder()
                                        .copy(TRIP)
                                        .reached(true)
                                        .build())
                                .build())));
    }

    private static Portfolio.Builder reported(Report.Builder report) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("rs"))
                        .reportBy(LocalDate.of(2024, 6, 30))
                        .build())
                .addFollowUps(followUp("2024-T2", report.build()).build());
    }

    private static Deviation until(String day) {
        return Deviation.builder().newDate(LocalDate.parse(day)).build();
    }

    private static List<RuleCase> overdueAssignments() {
        String overdue =
                "WARNING assignment:u-1 Korta väntetiderna (u-1): was to be done by 2024-06-30, and there is no word that it is";
        return List.of(
                fires("T01", "an assignment in progress", reported(report("u-1", "Gul")), overdue),
                fires(
                        "T01",
                        "put off to a day that has passed too",
                        reported(report("u-1", "Gul").addDeviations(until("2024-08-15"))),
                        overdue),
                silent("T01", "reported as done", reported(report("u-1", "Grön"))),
                silent(
                        "T01",
                        "put off to a day to come",
                        reported(report("u-1", "Gul").addDeviations(until("2025-03-31")))));
    }

    private static Plan.Builder valid(Activity... activities) {
        return PlanCases.builder(activities)
                .validity(frame(TimeRole.VALIDITY, "2024/2026").build());
    }

    private static Portfolio.Builder within(TimeFrame.Builder frame) {
        return Norrlid.portfolio()
                .addPlans(valid(activity(frame.build()).build()).build());
    }

    private static List<RuleCase> outside() {
        return List.of(
                fires(
                        "T02",
                        "before the plan",
                        within(frame(TimeRole.WITHIN, "2023-11")),
                        "WARNING " + ABOUT + "the time (2023-11) lies outside the validity of the plan (2024/2026)"),
                fires(
                        "T02",
                        "after the plan, in words",
                        within(frame(TimeRole.DEADLINE, "2027").phrase("under 2027")),
                        "WARNING " + ABOUT + "the time (under 2027) lies outside the validity of the plan (2024/2026)"),
                silent("T02", "starts before and goes on", within(frame(TimeRole.ONGOING, "2023/2024"))),
                silent(
                        "T02",
                        "background",
                        within(frame(TimeRole.WITHIN, "2022").basis(TimeBasis.MENTIONED))),
                silent("T02", "a plan without validity", timed(frame(TimeRole.WITHIN, "2022"))));
    }

    private static List<RuleCase> undated() {
        Activity implied = Activity.builder()
                .copy(PlanCases.activity("a-2"))
                .addTimeFrames(frame(TimeRole.ONGOING, "../2025-12-31")
                        .certainty(TimeCertainty.IMPLIED)
                        .build())
                .build();
        Activity dated = activity(frame(TimeRole.WITHIN, "2024").build()).build();
        Activity above = Activity.builder()
                .copy(dated)
                .addActivities(PlanCases.activity("a-3"))
                .build();
        String missing = "INFO plan:p-1 Plan för vården 2024–2026: ";
        return List.of(
                fires(
                        "T04",
                        "one of two says it by its tense only",
                        PlanCases.plan(dated, implied),
                        missing + "1 of 2 activities has no time stated: Öppna mottagningar"),
                fires(
                        "T04",
                        "none of two",
                        PlanCases.plan(PlanCases.activity("a-1"), PlanCases.activity("a-2")),
                        missing + "2 of 2 activities have no time stated: Öppna mottagningar; Öppna mottagningar"),
                silent("T04", "children inherit", PlanCases.plan(above)),
                silent("T04", "no activities", PlanCases.plan()));
    }

    private static Portfolio.Builder issued(FollowUp.Builder followUp, String issuer) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("rs")).build())
                .addFollowUps(followUp.issuer(issuer).build());
    }

    private static FollowUp.Builder statutory(String period) {
        return followUp(period, report("u-1", "Gul").build()).completeness(Completeness.WHOLE);
    }

    private static Decision handedOver(String day) {
        return Decision.builder()
                .id("b-1")
                .body("rs")
                .date(frame(TimeRole.DECISION, day).build())
                .build();
    }

    private static List<RuleCase> lateFires() {
        return List.of(
                fires(
                                "T08",
                                "closed after two months",
                                issued(statutory("2024-D08").closedOn(NOVEMBER), "rs"),
                                "WARNING follow-up:uppfoljning-2024-d08 uppfoljning-2024-d08: the interim report was handed over on 2024-11-05, but was due by 2024-10-31")
                        .asOf("2024-12-01"),
                fires(
                                "T08",
                                "still a draft when it is due",
                                issued(statutory("2024-T2").state(FollowUpState.DRAFT), "rs"),
                                "WARNING follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: the interim report was due by 2024-10-31, but is still a draft")
                        .asOf("2024-11-01"));
    }

    private static List<RuleCase> lateIsSilent() {
        return List.of(
                silent(
                        "T08",
                        "decided in time, closed later",
                        issued(
                                statutory("2024-T2")
                                        .addDecisions(handedOver("2024-10-29"))
                                        .closedOn(NOVEMBER),
                                "rs")),
                silent(
                        "T08",
                        "a draft before it is due",
                        issued(statutory("2024-T2").state(FollowUpState.DRAFT), "rs")),
                silent(
                        "T08",
                        "April is not what the law is about",
                        issued(statutory("2024-T1").closedOn(NOVEMBER), "rs")),
                silent(
                        "T08",
                        "nor a committee's own",
                        issued(statutory("2024-T2").closedOn(NOVEMBER), "hsn")),
                silent(
                        "T08",
                        "nor a view",
                        issued(
                                statutory("2024-T2")
                                        .completeness(Completeness.VIEW)
                                        .closedOn(NOVEMBER),
                                "rs")));
    }

    private static Portfolio.Builder dated(String day, Decision... decisions) {
        return Norrlid.portfolio()
                .addPlans(valid().date(LocalDate.parse(day))
                        .addDecisions(decisions)
                        .build());
    }

    private static List<RuleCase> datedAfter() {
        Decision revised = Decision.builder()
                .id("b-1")
                .act(DecisionAct.REVISED)
                .body(Id.of("rs"))
                .subject(Ref.of(ObjectKind.PLAN, "p-1"))
                .build();
        String late = "INFO plan:p-1 Plan för vården 2024–2026: dated ";
        return List.of(
                fires("T10", "the day after", dated("2024-01-02"), late + "2024-01-02, but in force from 2024-01-01"),
                fires("T10", "months after", dated("2024-10-06"), late + "2024-10-06, but in force from 2024-01-01"),
                silent("T10", "the same day", dated("2024-01-01")),
                silent("T10", "before", dated("2023-11-20")),
                silent("T10", "a revision", dated("2025-06-18", revised)));
    }
}
