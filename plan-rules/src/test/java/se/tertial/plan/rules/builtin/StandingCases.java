package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.COLOURS;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.comment;
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
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.measure.LevelCriterion;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules on status over time, and on how a status came about, behave. */
final class StandingCases {

    private static final StatusScale PLANNED = StatusScale.builder()
            .id("plan")
            .version("1")
            .name("Mot plan")
            .confidence(ScaleConfidence.PUBLISHED)
            .addLevels(level("major", "Hotat", 1)
                    .lifecycle(Lifecycle.ONGOING)
                    .outlook(Outlook.MAJOR_DEVIATION)
                    .build())
            .addLevels(level("minor", "Avviker", 2)
                    .lifecycle(Lifecycle.ONGOING)
                    .outlook(Outlook.MINOR_DEVIATION)
                    .build())
            .addLevels(level("waiting", "Ej påbörjat", 3)
                    .lifecycle(Lifecycle.NOT_STARTED)
                    .build())
            .addLevels(level("on-plan", "Enligt plan", 4)
                    .lifecycle(Lifecycle.ONGOING)
                    .outlook(Outlook.ON_PLAN)
                    .build())
            .addLevels(level("done", "Klart", 5)
                    .lifecycle(Lifecycle.COMPLETED)
                    .countsAsDone(true)
                    .build())
            .build();

    private static final Deviation DEVIATION =
            Deviation.builder().cause("Ingen sökte tjänsten.").build();
    private static final String ABOUT = "assignment:u-1 Korta väntetiderna (u-1): ";
    private static final String OVERRIDDEN =
            "INFO " + ABOUT + "Enligt plan was set in place of what was computed, without a reason";

    private StandingCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                        worseFires(),
                        betterFires(),
                        changeIsSilent(),
                        changeIsExplained(),
                        standstillFires(),
                        standstillIsSilent(),
                        reasonFires(),
                        reasonIsSilent())
                .flatMap(List::stream)
                .toList();
    }

    private static Portfolio.Builder with(FollowUp... followUps) {
        return with(assignment("u-1", lead("rs")).build(), followUps);
    }

    private static Portfolio.Builder with(Assignment assignment, FollowUp... followUps) {
        return Norrlid.portfolio()
                .addStatusScales(PLANNED)
                .addAssignments(assignment)
                .addFollowUps(followUps);
    }

    private static Report.Builder at(String level) {
        return report("u-1").addAssessments(onScale(PLANNED.ref(), level));
    }

    private static FollowUp in(String period, Report.Builder report) {
        return unscaled(period, report.build()).build();
    }

    private static Report.Builder colour(String printed) {
        return report("u-1").addAssessments(onScale(COLOURS.ref(), printed));
    }

    private static Comment told(CommentKind kind) {
        return Comment.builder()
                .copy(comment("k-1", "rs", "Två läkare har anställts."))
                .kind(kind)
                .build();
    }

    private static Portfolio.Builder from(String before, Report.Builder now) {
        return with(in("2024-T1", at(before)), in("2024-T2", now));
    }

    private static String worse(String before, String now) {
        return "WARNING " + ABOUT + before + " for 2024-T1 and now " + now
                + ", but neither a deviation, a need nor a reason is given";
    }

    private static List<RuleCase> worseFires() {
        return List.of(
                fires(
                        "S07",
                        "from on plan to a minor deviation, with a word on what was done",
                        from("on-plan", at("minor").addComments(told(CommentKind.PROGRESS))),
                        worse("Enligt plan", "Avviker")),
                fires("S07", "done, and not done any more", from("done", at("on-plan")), worse("Klart", "Enligt plan")),
                fires("S07", "worse by two levels", from("waiting", at("major")), worse("Ej påbörjat", "Hotat")),
                fires(
                        "S07",
                        "on another scale, with a mapping",
                        with(in("2024-T1", colour("green")), in("2024-T2", at("minor")))
                                .addScaleMappings(mapping()),
                        worse("Grön", "Avviker")));
    }

    private static ScaleMapping mapping() {
        return ScaleMapping.builder()
                .fromScale(COLOURS.ref())
                .toScale(PLANNED.ref())
                .putLevels("red", "major")
                .putLevels("yellow", "minor")
                .putLevels("green", "on-plan")
                .confidence(ScaleConfidence.PUBLISHED)
                .build();
    }

    private static List<RuleCase> betterFires() {
        String better = "WARNING " + ABOUT + "Hotat for 2024-T1 and now Enligt plan, but nothing says what was done";
        return List.of(
                fires("S07", "better by three levels without a word", from("major", at("on-plan")), better),
                fires(
                        "S07",
                        "better by three levels, and the word is that there is no news",
                        from("major", at("on-plan").addComments(told(CommentKind.NO_NEWS))),
                        better),
                silent(
                        "S07",
                        "better by three levels, and it says what was done",
                        from("major", at("on-plan").addComments(told(CommentKind.PROGRESS)))),
                silent("S07", "done, from not begun", from("waiting", at("done"))));
    }

    private static List<RuleCase> changeIsSilent() {
        return List.of(
                silent("S07", "one level among deviations", from("minor", at("major"))),
                silent("S07", "one level better", from("major", at("minor"))),
                silent("S07", "a new budget year", with(in("2024-T3", at("on-plan")), in("2025-T1", at("major")))),
                silent(
                        "S07",
                        "two scales without a mapping",
                        with(in("2024-T1", colour("green")), in("2024-T2", at("major")))),
                silent(
                        "S07",
                        "not assessed any more",
                        with(in("2024-T1", colour("green")), in("2024-T2", colour("none")))));
    }

    private static List<RuleCase> changeIsExplained() {
        Assessment reasoned = Assessment.builder()
                .copy(onScale(PLANNED.ref(), "minor"))
                .reason("Ingen sökte tjänsten.")
                .build();
        Assignment split = assignment("u-1", lead("rs"))
                .addEvents(AssignmentEvent.builder()
                        .kind(AssignmentEventKind.SPLIT)
                        .date(Edtf.parse("2024-06"))
                        .build())
                .build();
        return List.of(
                silent("S07", "a deviation", from("on-plan", at("minor").addDeviations(DEVIATION))),
                silent(
                        "S07",
                        "a comment on a deviation",
                        from("on-plan", at("minor").addComments(told(CommentKind.DEVIATION)))),
                silent("S07", "a need", from("on-plan", at("minor").addComments(told(CommentKind.NEED)))),
                silent("S07", "a reason", from("on-plan", report("u-1").addAssessments(reasoned))),
                silent(
                        "S07",
                        "the assignment was split in between",
                        with(split, in("2024-T1", at("on-plan")), in("2024-T2", at("minor")))));
    }

    private static Portfolio.Builder thrice(Assignment assignment, String level, Report.Builder last) {
        return with(assignment, in("2023-T3", at(level)), in("2024-T1", at(level)), in("2024-T2", last));
    }

    private static Portfolio.Builder thrice(String level) {
        return thrice(assignment("u-1", lead("rs")).build(), level, at(level));
    }

    private static List<RuleCase> standstillFires() {
        String standing = "INFO " + ABOUT + "Avviker for 3 periods running, since 2023-T3";
        return List.of(
                fires("S08", "a deviation for the third time", thrice("minor"), standing),
                fires(
                        "S08",
                        "not begun for the third time",
                        thrice("waiting"),
                        "INFO " + ABOUT + "Ej påbörjat for 3 periods running, since 2023-T3"),
                fires(
                        "S08",
                        "it has got better since",
                        thrice("minor").addFollowUps(in("2024-T3", at("on-plan"))),
                        standing),
                fires(
                        "S08",
                        "a fourth period, told once",
                        thrice("minor").addFollowUps(in("2024-T3", at("minor"))),
                        "INFO " + ABOUT + "Avviker for 4 periods running, since 2023-T3"),
                fires(
                        "S08",
                        "the scale has changed in between",
                        with(in("2023-T3", colour("yellow")), in("2024-T1", at("minor")), in("2024-T2", at("minor")))
                                .addScaleMappings(mapping()),
                        standing),
                fires(
                                "S08",
                                "two periods, where that is long",
                                with(in("2024-T1", at("minor")), in("2024-T2", at("minor"))),
                                "INFO " + ABOUT + "Avviker for 2 periods running, since 2024-T1")
                        .with("periods", "2"));
    }

    private static Assignment later() {
        return assignment("u-1", lead("rs"))
                .addTimeFrames(TimeFrame.builder()
                        .of(Edtf.parse("2025"))
                        .role(TimeRole.START)
                        .basis(TimeBasis.DECIDED)
                        .build())
                .build();
    }

    private static Assignment closed() {
        return assignment("u-1", lead("rs"))
                .addEvents(AssignmentEvent.builder()
                        .kind(AssignmentEventKind.CLOSED)
                        .date(Edtf.parse("2024-09"))
                        .build())
                .build();
    }

    private static List<RuleCase> standstillIsSilent() {
        Assignment assignment = assignment("u-1", lead("rs")).build();
        Deviation putOff = Deviation.builder()
                .copy(DEVIATION)
                .newDate(LocalDate.of(2024, 12, 31))
                .build();
        return List.of(
                silent("S08", "on plan for long", thrice("on-plan")),
                silent("S08", "done for long", thrice("done")),
                silent(
                        "S08",
                        "merely going on for long",
                        with(
                                in("2023-T3", colour("yellow")),
                                in("2024-T1", colour("yellow")),
                                in("2024-T2", colour("yellow")))),
                silent("S08", "two periods", with(in("2024-T1", at("minor")), in("2024-T2", at("minor")))),
                silent(
                        "S08",
                        "another level in between",
                        with(in("2023-T3", at("minor")), in("2024-T1", at("major")), in("2024-T2", at("minor")))),
                silent(
                        "S08",
                        "a new day that has not come",
                        thrice(assignment, "minor", at("minor").addDeviations(putOff))),
                silent("S08", "to begin later", thrice(later(), "waiting", at("waiting"))),
                silent("S08", "closed since", thrice(closed(), "minor", at("minor"))));
    }

    private static Assessment from(AssessmentOrigin origin) {
        return Assessment.builder()
                .copy(onScale(PLANNED.ref(), "on-plan"))
                .origin(origin)
                .build();
    }

    private static Portfolio.Builder judged(Assignment assignment, Assessment assessment) {
        return with(assignment, in("2024-T2", report("u-1").addAssessments(assessment)));
    }

    private static List<RuleCase> reasonFires() {
        Assignment assignment = assignment("u-1", lead("rs")).build();
        Assessment blank = Assessment.builder()
                .copy(from(AssessmentOrigin.OVERRIDDEN))
                .reason(" ")
                .build();
        return List.of(
                fires("S11", "overridden", judged(assignment, from(AssessmentOrigin.OVERRIDDEN)), OVERRIDDEN),
                fires("S11", "overridden, and the reason is a space", judged(assignment, blank), OVERRIDDEN),
                fires(
                        "S11",
                        "judged",
                        judged(assignment, from(AssessmentOrigin.JUDGED)),
                        "INFO " + ABOUT + "Enligt plan is a judgement that weighs others, without a reason"),
                fires(
                        "S11",
                        "computed, once for the follow-up",
                        with(
                                        assignment,
                                        unscaled("2024-T2", computed("u-1"), computed("u-2"))
                                                .build())
                                .addAssignments(assignment("u-2").build()),
                        "INFO follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: 2 statuses were computed and it does not say how: Korta väntetiderna (u-1); Korta väntetiderna (u-2)"));
    }

    private static Report computed(String assignment) {
        return report(assignment)
                .addAssessments(from(AssessmentOrigin.COMPUTED))
                .build();
    }

    private static List<RuleCase> reasonIsSilent() {
        Assignment assignment = assignment("u-1", lead("rs")).build();
        Assessment reasoned = Assessment.builder()
                .copy(from(AssessmentOrigin.OVERRIDDEN))
                .reason("En del väger tyngst.")
                .build();
        Assignment withCriteria = assignment("u-1", lead("rs"))
                .addCriteria(LevelCriterion.builder()
                        .scale(PLANNED.ref())
                        .level("on-plan")
                        .text(Text.of("Nio av tio besök genomförs."))
                        .build())
                .build();
        return List.of(
                silent("S11", "reported", judged(assignment, from(AssessmentOrigin.REPORTED))),
                silent("S11", "a reason is given", judged(assignment, reasoned)),
                silent("S11", "computed by criteria", judged(withCriteria, from(AssessmentOrigin.COMPUTED))));
    }
}
