package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.comment;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.level;
import static se.tertial.plan.rules.check.Norrlid.onScale;
import static se.tertial.plan.rules.check.Norrlid.report;
import static se.tertial.plan.rules.check.Norrlid.unscaled;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules behave that hold what comments tell against the status. */
final class CourseCases {

    private static final StatusScale STATES = StatusScale.builder()
            .id("lagen")
            .version("3")
            .name("Lägen")
            .confidence(ScaleConfidence.PUBLISHED)
            .addLevels(level("on-plan", "Enligt plan", 4)
                    .lifecycle(Lifecycle.ONGOING)
                    .outlook(Outlook.ON_PLAN)
                    .build())
            .addLevels(level("minor", "Mindre avvikelse", 3)
                    .lifecycle(Lifecycle.ONGOING)
                    .outlook(Outlook.MINOR_DEVIATION)
                    .build())
            .addLevels(level("major", "Hotat", 1)
                    .lifecycle(Lifecycle.ONGOING)
                    .outlook(Outlook.MAJOR_DEVIATION)
                    .build())
            .addLevels(level("begun", "Planerat eller påbörjat", 2)
                    .fulfilment(Fulfilment.IN_PROGRESS)
                    .build())
            .addLevels(level("done", "Klart", 5)
                    .lifecycle(Lifecycle.COMPLETED)
                    .countsAsDone(true)
                    .build())
            .build();

    private static final String SUBJECT = ": Bygg en depå för länets bussar: ";
    private static final String FIRST = "INFO comment:k-rs Bygg en depå för länets bussar: ";
    private static final String AS_PLANNED = "Bygget följer tidplanen.";
    private static final String LATE = "Bygget är ett halvår försenat.";
    private static final String DONE = "Depån är klar och invigdes i juni.";
    private static final String AHEAD = "Bygget startar i oktober.";

    private CourseCases() {}

    static List<RuleCase> all() {
        return Stream.of(contradiction(), noContradiction(), ahead(), done(), assessed(), told(), notDivided())
                .flatMap(List::stream)
                .toList();
    }

    private static Portfolio.Builder with(Assignment assignment, Report.Builder report) {
        return Norrlid.portfolio()
                .addStatusScales(STATES)
                .addAssignments(assignment)
                .addFollowUps(unscaled("2024-T2", report.build()).build());
    }

    private static Portfolio.Builder depot(Report.Builder report) {
        return with(
                Norrlid.assignment("u-1", lead("rs"))
                        .text(Text.of("Bygg en depå för länets bussar."))
                        .build(),
                report);
    }

    private static Report.Builder at(String level, Comment... comments) {
        return report("u-1").addAssessments(onScale(STATES.ref(), level)).addComments(comments);
    }

    private static Portfolio.Builder saying(String level, String... byBoard) {
        return depot(at(level, comment("k-rs", "rs", byBoard)));
    }

    private static Report.Builder both(String level, String byBoard, String byCommittee) {
        return at(level, comment("k-rs", "rs", byBoard), comment("k-ktn", "ktn", byCommittee));
    }

    private static List<RuleCase> contradiction() {
        return List.of(
                fires(
                        "S03",
                        "as planned, and the level is a deviation",
                        saying("minor", AS_PLANNED),
                        FIRST + "the status Mindre avvikelse means a deviation, but the comment says “Bygget följer"
                                + " tidplanen” and no deviation is described"),
                fires(
                        "S03",
                        "late, and the level is on plan",
                        saying("on-plan", LATE),
                        FIRST + "the status Enligt plan means as planned or done, but the comment says “Bygget är ett"
                                + " halvår försenat”"),
                fires(
                        "S03",
                        "words that not everybody may read are not quoted",
                        depot(at(
                                "on-plan",
                                Comment.builder()
                                        .copy(comment("k-rs", "rs", LATE))
                                        .disclosure(Disclosure.builder()
                                                .level(DisclosureLevel.INTERNAL)
                                                .build())
                                        .build())),
                        FIRST + "the status Enligt plan means as planned or done, but the comment says “…”"));
    }

    private static List<RuleCase> noContradiction() {
        return List.of(
                silent("S03", "the level says nothing of deviation", saying("begun", AS_PLANNED)),
                silent("S03", "denied", saying("minor", "Bygget följer inte tidplanen.")),
                silent("S03", "turned", saying("minor", "Bygget följer tidplanen, men kostnaden ökar.")),
                silent("S03", "another body tells the deviation", depot(both("minor", AS_PLANNED, LATE))),
                silent("S03", "made up for", saying("on-plan", "Bygget var försenat i våras men är nu ikapp.")),
                silent("S03", "only feared", saying("on-plan", "Bygget kan bli försenat om vintern blir kall.")),
                silent(
                        "S03",
                        "a record tells the deviation",
                        depot(at("minor", comment("k-rs", "rs", AS_PLANNED))
                                .addDeviations(Deviation.builder()
                                        .cause(Text.of("Stålet är dyrare."))
                                        .build()))));
    }

    private static List<RuleCase> ahead() {
        return List.of(
                fires(
                        "S04",
                        "starts later, and the level is an ongoing one",
                        saying("on-plan", AHEAD),
                        FIRST + "status Enligt plan, but what is told lies ahead (“Bygget startar i oktober”)"),
                fires(
                        "S04",
                        "planned and needed, and the level is done",
                        saying("done", "Bygget planeras att påbörjas nästa år. Det finns behov av mark."),
                        FIRST + "status Klart, but what is told lies ahead (“Bygget planeras att påbörjas nästa år”)"),
                silent("S04", "planned or begun", saying("begun", AHEAD)),
                silent("S04", "work goes on", saying("on-plan", "Projekteringen pågår. " + AHEAD)),
                silent("S04", "another body has done something", depot(both("on-plan", AHEAD, "Marken är köpt."))),
                silent("S04", "late, and the level says so", saying("minor", "Starten är försenad. " + AHEAD)));
    }

    private static List<RuleCase> done() {
        Assignment duty = Norrlid.assignment("u-1", lead("rs"))
                .text(Text.of("Verka för en depå för länets bussar."))
                .build();
        return List.of(
                fires(
                        "S05",
                        "done, and the level is an ongoing one",
                        saying("on-plan", DONE),
                        FIRST + "status Enligt plan, but all that is told has been done (“Depån är klar”); is it"
                                + " finished?"),
                fires(
                        "S05",
                        "done, and the level is planned or begun",
                        saying("begun", "Bygget slutfördes i maj."),
                        FIRST + "status Planerat eller påbörjat, but all that is told has been done (“Bygget slutfördes"
                                + " i maj”); is it finished?"),
                silent("S05", "the level is done", saying("done", DONE)),
                silent("S05", "something goes on", saying("on-plan", DONE, "Inflyttningen pågår.")),
                silent("S05", "only a part", saying("on-plan", "Den första etappen är klar.")),
                silent("S05", "when it is done", saying("on-plan", "När depån är klar hölls en invigning.")),
                silent("S05", "a continuing duty", with(duty, at("on-plan", comment("k-rs", "rs", DONE)))));
    }

    private static Assessment of(String body, String level) {
        return Assessment.builder()
                .copy(onScale(STATES.ref(), level))
                .body(Optional.of(Id.of(body)))
                .build();
    }

    private static Portfolio.Builder judged(String whole, String board, String committee) {
        return depot(at(whole).addAssessments(of("rs", board), of("ktn", committee)));
    }

    private static List<RuleCase> assessed() {
        String assess = "INFO assignment:u-1" + SUBJECT.substring(1) + "RS assesses Enligt plan but KTN Hotat; ";
        return List.of(
                fires(
                        "S09",
                        "assessed far apart, the whole between them",
                        judged("minor", "on-plan", "major"),
                        assess + "the status of the whole, Mindre avvikelse, lies between them"),
                fires(
                        "S09",
                        "the whole follows the good one",
                        judged("on-plan", "on-plan", "major"),
                        assess + "the status of the whole, Enligt plan, follows RS"),
                fires(
                        "S09",
                        "the whole follows the grave one",
                        judged("major", "on-plan", "major"),
                        assess + "the status of the whole, Hotat, follows KTN"));
    }

    private static List<RuleCase> told() {
        String say = FIRST + "RS says “Bygget följer tidplanen” but KTN “Bygget är ett halvår försenat”; ";
        return List.of(
                fires(
                        "S09",
                        "as planned and late",
                        depot(both("on-plan", AS_PLANNED, LATE)),
                        say + "the status of the whole, Enligt plan, follows RS"),
                fires(
                        "S09",
                        "as planned and late, and the level is a deviation",
                        depot(both("minor", AS_PLANNED, LATE)),
                        say + "the status of the whole, Mindre avvikelse, follows KTN"),
                fires(
                        "S09",
                        "as planned and late, and the level is neither",
                        depot(both("begun", AS_PLANNED, LATE)),
                        say + "the status of the whole, Planerat eller påbörjat, follows neither"));
    }

    private static List<RuleCase> notDivided() {
        return List.of(
                silent("S09", "one step apart", judged("minor", "on-plan", "minor")),
                silent("S09", "one only waits", depot(both("on-plan", AS_PLANNED, "Nämnden inväntar ritningar."))),
                silent(
                        "S09",
                        "different parts",
                        depot(both("on-plan", "Upphandlingen av bussar går enligt plan.", "Vägen är försenad."))),
                silent("S09", "one voice", depot(at("on-plan", comment("k-rs", "rs", AS_PLANNED + " " + LATE)))));
    }
}
