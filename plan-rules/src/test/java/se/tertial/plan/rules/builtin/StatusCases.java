package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.COLOURS;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.level;
import static se.tertial.plan.rules.check.Norrlid.onScale;
import static se.tertial.plan.rules.check.Norrlid.report;
import static se.tertial.plan.rules.check.Norrlid.unscaled;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.AssignmentKind;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.Forecast;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules on status behave. */
final class StatusCases {

    private static final StatusScale STATES = StatusScale.builder()
            .id("lagen")
            .version("2")
            .name("Lägen")
            .confidence(ScaleConfidence.INFERRED)
            .addLevels(level("ongoing", "Pågår", 1).lifecycle(Lifecycle.ONGOING).build())
            .addLevels(
                    level("off", "Avviker", 0).outlook(Outlook.MAJOR_DEVIATION).build())
            .addLevels(level("closed", "Avslutat", 2)
                    .lifecycle(Lifecycle.CLOSED)
                    .terminal(true)
                    .build())
            .build();
    private static final StatusScale FORECAST = StatusScale.builder()
            .id("prognos")
            .version("1")
            .name("Prognos")
            .axis(AssessmentAxis.FORECAST)
            .confidence(ScaleConfidence.PUBLISHED)
            .addLevels(level("no", "Nås inte", 1).forecast(Forecast.WILL_NOT).build())
            .addLevels(level("yes", "Nås", 2).forecast(Forecast.WILL).build())
            .build();

    private static final Assignment OWN =
            assignment("u-1", lead("rs")).kind(AssignmentKind.OWN).build();

    private StatusCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                        unknownScaleFires(),
                        unknownScaleIsSilent(),
                        sameStatus(),
                        deviationFires(),
                        deviationIsSilent(),
                        scaleChange(),
                        closingFires(),
                        closingIsSilent())
                .flatMap(List::stream)
                .toList();
    }

    private static Portfolio.Builder with(FollowUp... followUps) {
        return Norrlid.portfolio()
                .addStatusScales(STATES, FORECAST)
                .addAssignments(assignment("u-1", lead("rs")).build())
                .addAssignments(assignment("u-2", lead("rs")).build())
                .addFollowUps(followUps);
    }

    private static List<RuleCase> unknownScaleFires() {
        return List.of(
                fires(
                        "S01",
                        "tokens without a scale, once for the follow-up",
                        with(unscaled(
                                        "2024-T2",
                                        report("u-1", "Gul").build(),
                                        report("u-2", "Röd").build())
                                .build()),
                        "WARNING follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: 2 assessments are made without a status scale (Gul, Röd), so that nobody can say what they mean"),
                fires(
                        "S01",
                        "a token that the scale does not have",
                        with(followUp(
                                        "2024-T2",
                                        report("u-1", "Gul").build(),
                                        report("u-2", "Lila").build())
                                .build()),
                        "WARNING follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: 1 assessment has a value that the scale Måluppfyllelse (farger@1) does not have: Lila"),
                fires(
                        "S01",
                        "an inferred scale, for information",
                        with(unscaled(
                                        "2024-T2",
                                        report("u-1")
                                                .addAssessments(onScale(STATES.ref(), "ongoing"))
                                                .build())
                                .build()),
                        "INFO follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: the scale Lägen (lagen@2) is not published by its issuer but inferred from other sources; confirm it before the figures are used"));
    }

    private static List<RuleCase> unknownScaleIsSilent() {
        return List.of(
                silent(
                        "S01",
                        "a published scale that knows every token",
                        with(followUp("2024-T2", report("u-1", "GUL").build()).build())),
                silent(
                        "S01",
                        "no assessments",
                        with(unscaled("2024-T2", report("u-1").build()).build())));
    }

    private static Report[] reports(String... tokens) {
        return Stream.iterate(0, i -> i < tokens.length, i -> i + 1)
                .map(i -> report("u-" + (i + 1), tokens[i]).build())
                .toArray(Report[]::new);
    }

    private static Portfolio.Builder five(FollowUp followUp) {
        return with(followUp)
                .addAssignments(assignment("u-3").build())
                .addAssignments(assignment("u-4").build())
                .addAssignments(assignment("u-5").build());
    }

    private static List<RuleCase> sameStatus() {
        return List.of(
                fires(
                        "S02",
                        "five of a kind",
                        five(followUp("2024-T2", reports("Gul", "gul", "Gult", "Gul", "Gul"))
                                        .build())
                                .statusScales(List.of(withAlias())),
                        "INFO follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: all 5 reports have the same status, Gul"),
                fires(
                        "S02",
                        "five of a kind without a scale",
                        five(unscaled("2024-T2", reports("Gul", "Gul", "GUL", "Gul", "Gul"))
                                .build()),
                        "INFO follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: all 5 reports have the same status, Gul"),
                fires(
                                "S02",
                                "two of a kind, if two are enough",
                                with(followUp("2024-T2", reports("Gul", "Gul")).build()),
                                "INFO follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: all 2 reports have the same status, Gul")
                        .with("reports", "2"),
                silent(
                        "S02",
                        "one of five differs",
                        five(followUp("2024-T2", reports("Gul", "Gul", "Gul", "Grön", "Gul"))
                                .build())),
                silent(
                        "S02",
                        "four are too few",
                        with(followUp("2024-T2", reports("Gul", "Gul")).build())),
                silent(
                        "S02",
                        "all is done",
                        five(followUp("2024-T2", reports("Grön", "Grön", "Grön", "Grön", "Grön"))
                                .build())));
    }

    private static StatusScale withAlias() {
        return StatusScale.builder()
                .copy(COLOURS)
                .levels(COLOURS.levels().stream()
                        .map(its -> its.code().equals("yellow")
                                ? se.tertial.plan.model.status.StatusLevel.builder()
                                        .copy(its)
                                        .addAliases("Gult")
                                        .build()
                                : its)
                        .toList())
                .build();
    }

    private static Portfolio.Builder deviating(Report.Builder report) {
        return with(followUp("2024-T2", report.build()).build());
    }

    private static Deviation.Builder deviation(String cause) {
        return Deviation.builder().cause(Text.of(cause));
    }

    private static List<RuleCase> deviationFires() {
        return List.of(
                fires(
                        "S06",
                        "a failing level and nothing about it",
                        deviating(report("u-1", "Röd")),
                        "WARNING assignment:u-1 Korta väntetiderna (u-1): status Röd, but cause, action, owner and new date are missing"),
                fires(
                        "S06",
                        "a cause, but no action, owner or date",
                        deviating(report("u-1", "Röd")
                                .addDeviations(deviation("sjukfrånvaro").build())),
                        "WARNING assignment:u-1 Korta väntetiderna (u-1): status Röd, but the deviation is not described in full (cause ✓, action –, owner –, new date –)"),
                fires(
                        "S06",
                        "a major deviation on a scale without colours",
                        with(unscaled(
                                        "2024-T2",
                                        report("u-1")
                                                .addAssessments(onScale(STATES.ref(), "off"))
                                                .build())
                                .build()),
                        "WARNING assignment:u-1 Korta väntetiderna (u-1): status Avviker, but cause, action, owner and new date are missing"),
                fires(
                        "S06",
                        "a forecast that fails",
                        deviating(report("u-1", "Gul").addAssessments(forecast("no"))),
                        "WARNING assignment:u-1 Korta väntetiderna (u-1): status Nås inte, but cause, action, owner and new date are missing"));
    }

    private static List<RuleCase> deviationIsSilent() {
        return List.of(
                silent(
                        "S06",
                        "all four are told",
                        deviating(report("u-1", "Röd")
                                .addDeviations(deviation("sjukfrånvaro")
                                        .action("fler utbildas")
                                        .owner(lead("hsn"))
                                        .newDate(LocalDate.of(2025, 3, 31))
                                        .build()))),
                silent("S06", "in progress", deviating(report("u-1", "Gul"))),
                silent(
                        "S06",
                        "a forecast that holds",
                        deviating(report("u-1", "Gul").addAssessments(forecast("yes")))));
    }

    private static Assessment forecast(String level) {
        return Assessment.builder()
                .axis(AssessmentAxis.FORECAST)
                .scale(FORECAST.ref())
                .level(level)
                .build();
    }

    private static FollowUp onStates(String period, String assignment) {
        return unscaled(
                        period,
                        report(assignment)
                                .addAssessments(onScale(STATES.ref(), "ongoing"))
                                .build())
                .build();
    }

    private static FollowUp onColours(String period, String assignment) {
        return followUp(period, report(assignment, "Gul").build()).build();
    }

    private static List<RuleCase> scaleChange() {
        String change =
                "uppfoljning-2025-t1: 1 assessment uses the scale Lägen (lagen@2), but Måluppfyllelse (farger@1) for 2024-T2, and there is no mapping between the two";
        ScaleMapping mapping = ScaleMapping.builder()
                .fromScale(COLOURS.ref())
                .toScale(STATES.ref())
                .putLevels("yellow", "ongoing")
                .confidence(ScaleConfidence.ASSUMED)
                .build();
        return List.of(
                fires(
                        "S10",
                        "a new scale",
                        with(onColours("2024-T2", "u-1"), onStates("2025-T1", "u-1")),
                        "WARNING follow-up:uppfoljning-2025-t1 " + change),
                fires(
                        "S10",
                        "a period lies between",
                        with(onColours("2024-T2", "u-1"), onColours("2024", "u-2"), onStates("2025-T1", "u-1")),
                        "WARNING follow-up:uppfoljning-2025-t1 " + change),
                silent(
                        "S10",
                        "a mapping says how they correspond",
                        with(onColours("2024-T2", "u-1"), onStates("2025-T1", "u-1"))
                                .addScaleMappings(mapping)),
                silent("S10", "the same scale", with(onColours("2024-T1", "u-1"), onColours("2024-T2", "u-1"))),
                silent(
                        "S10",
                        "no scale before, which is another fault",
                        with(unscaled("2024-T2", report("u-1", "Gul").build()).build(), onStates("2025-T1", "u-1"))));
    }

    private static AssignmentEvent event(AssignmentEventKind kind, String date) {
        return AssignmentEvent.builder().kind(kind).date(Edtf.parse(date)).build();
    }

    private static Portfolio.Builder event(AssignmentEvent... events) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("rs")).addEvents(events).build());
    }

    private static List<RuleCase> closingFires() {
        return List.of(
                fires(
                        "S12",
                        "an event says that it was reported done",
                        event(event(AssignmentEventKind.REPORTED_DONE, "2024-05")),
                        "INFO assignment:u-1 Korta väntetiderna (u-1): reported as done (2024-05), but no decision closes it"),
                fires(
                        "S12",
                        "the last level counts as done",
                        with(
                                followUp("2024-T1", report("u-1", "Gul").build())
                                        .build(),
                                followUp("2024-T2", report("u-1", "Grön").build())
                                        .build()),
                        "INFO assignment:u-1 Korta väntetiderna (u-1): reported as done (2024-T2), but no decision closes it"));
    }

    private static List<RuleCase> closingIsSilent() {
        return List.of(
                silent(
                        "S12",
                        "closed by decision",
                        event(
                                event(AssignmentEventKind.REPORTED_DONE, "2024-05"),
                                event(AssignmentEventKind.CLOSED, "2024-06-19"))),
                silent(
                        "S12",
                        "opened again",
                        event(
                                event(AssignmentEventKind.REPORTED_DONE, "2024-05"),
                                event(AssignmentEventKind.REOPENED, "2024-06-19"))),
                silent(
                        "S12",
                        "a level that ends the matter",
                        with(unscaled(
                                        "2024-T2",
                                        report("u-1")
                                                .addAssessments(onScale(STATES.ref(), "closed"))
                                                .build())
                                .build())),
                silent(
                        "S12",
                        "a body's own",
                        Norrlid.portfolio()
                                .addAssignments(OWN)
                                .addFollowUps(followUp(
                                                "2024-T2", report("u-1", "Grön").build())
                                        .issuer(Id.of("rs"))
                                        .build())));
    }
}
