package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.comment;
import static se.tertial.plan.rules.check.Norrlid.committees;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.report;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.PartyRole;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules behave that count and find no fault. */
final class FigureCases {

    private static final String T1 = "FIGURE follow-up:uppfoljning-2024-t1 ";
    private static final String T2 = "FIGURE follow-up:uppfoljning-2024-t2 ";
    private static final String ONGOING = "Arbetet med arbetssätten fortsätter i hela länet.";

    private FigureCases() {}

    static List<RuleCase> all() {
        return Stream.of(results(), lengths(), coverage()).flatMap(List::stream).toList();
    }

    private static Portfolio.Builder with(FollowUp... followUps) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("rs")).build())
                .addFollowUps(followUps);
    }

    private static FollowUp said(String period, Comment... comments) {
        return followUp(period, report("u-1").addComments(comments).build()).build();
    }

    private static Comment kind(CommentKind kind, Comment comment) {
        return Comment.builder().copy(comment).kind(kind).build();
    }

    private static Comment voice(String id, String text) {
        return Comment.builder().id(id).addParagraphs(Text.of(text)).build();
    }

    private static List<RuleCase> results() {
        return List.of(
                fires(
                        "C07",
                        "two bodies in one follow-up, one in another",
                        with(
                                said("2024-T1", comment("k-1", "hsn", ONGOING)),
                                said(
                                        "2024-T2",
                                        comment("k-2", "hsn", ONGOING),
                                        comment("k-3", "hsn", "En ny mottagning har öppnat i norr."),
                                        comment("k-4", "hsn", "Kursen startade i maj 2024 och fortsätter."),
                                        comment("k-5", "rs", "Vi följer frågan. Nu är 14 av lokalerna ombyggda."))),
                        T1 + "HSN: 1 of 1 comment told of no result, neither a number nor anything done (100%)",
                        T2 + "HSN: 2 of 3 comments told of no result, neither a number nor anything done (67%)",
                        T2 + "RS: 0 of 1 comment told of no result, neither a number nor anything done (0%)"),
                fires(
                        "C07",
                        "done without a verb in the past, a number in words, an effect",
                        with(said(
                                "2024-T2",
                                comment("k-1", "hsn", "Riktlinjen är nu på plats i hela vården."),
                                comment("k-2", "hsn", "Tolv fordon används varje dag."),
                                comment("k-3", "hsn", "Resandet ökar på alla linjer."))),
                        T2 + "HSN: 0 of 3 comments told of no result, neither a number nor anything done (0%)"),
                silent(
                        "C07",
                        "nothing but a need, a pointer and no news",
                        with(said(
                                "2024-T2",
                                kind(CommentKind.NEED, comment("k-1", "hsn", "Vi behöver stöd av en jurist.")),
                                kind(CommentKind.REFERRAL, comment("k-2", "hsn", "Se vårdplanen.")),
                                kind(CommentKind.NO_NEWS, comment("k-3", "rs", "Inget nytt."))))),
                silent("C07", "nobody is known to speak", with(said("2024-T2", voice("k-1", ONGOING)))));
    }

    private static List<RuleCase> lengths() {
        return List.of(
                fires(
                        "C12",
                        "three comments and an empty one",
                        with(said(
                                "2024-T2",
                                comment("k-1", "hsn", "Ett två tre fyra fem."),
                                comment("k-2", "rs", "Ett två.", "Tre."),
                                comment("k-3", "ktn", "Ett två tre fyra fem sex sju åtta."),
                                comment("k-4", "run", "\u00a0"))),
                        T2 + "3 comments, 5 words at the median; longest 8 (KTN, Korta väntetiderna (u-1)), shortest 3"
                                + " (RS, Korta väntetiderna (u-1))"),
                fires(
                        "C12",
                        "an even number by nobody",
                        with(said(
                                "2024-T2",
                                voice("k-1", "Ett två tre fyra."),
                                voice("k-2", "Ett."),
                                voice("k-3", "Ett två."),
                                voice("k-4", "Ett två tre."))),
                        T2
                                + "4 comments, 2 words at the median; longest 4 (Korta väntetiderna (u-1)), shortest 1 (Korta"
                                + " väntetiderna (u-1))"),
                silent(
                        "C12",
                        "no more than two",
                        with(said("2024-T2", comment("k-1", "hsn", ONGOING), comment("k-2", "rs", ONGOING)))),
                silent("C12", "no comments", with(said("2024-T2"))));
    }

    private static Portfolio.Builder two(Assignment one, Assignment other) {
        return Norrlid.portfolio()
                .addAssignments(one, other)
                .addFollowUps(followUp(
                                "2024-T2",
                                report("u-1")
                                        .addComments(
                                                comment("k-1", "hsn", "Ett två tre."), comment("k-2", "rs", "Ett."))
                                        .build(),
                                report("u-2")
                                        .addComments(comment("k-3", "hsn", "Ett två tre fyra fem."))
                                        .build())
                        .build());
    }

    private static ReportingDuty duty(String id, String assignment, String body, String period) {
        return ReportingDuty.builder()
                .id(id)
                .subject(Ref.of(ObjectKind.ASSIGNMENT, assignment))
                .body(Id.of(body))
                .addPeriods(ReportingPeriod.parse(period))
                .build();
    }

    private static List<RuleCase> coverage() {
        Assignment ofAll =
                assignment("u-1", lead("rs"), committees(PartyRole.JOINT)).build();
        return List.of(
                fires(
                        "Q06",
                        "responsible for one, and the other is nobody's",
                        two(ofAll, assignment("u-2").build()),
                        T2 + "HSN: answered on 1 of 1 that it is responsible for; 3 words a comment",
                        T2 + "HSN: answered on 1 where it is not known who was asked; 5 words a comment",
                        T2 + "KTN: answered on 0 of 1 that it is responsible for; 0 words a comment",
                        T2 + "RS: answered on 1 of 1 that it is responsible for; 1 word a comment",
                        T2 + "RUN: answered on 0 of 1 that it is responsible for; 0 words a comment"),
                fires(
                        "Q06",
                        "who was asked counts before who is responsible",
                        two(ofAll, assignment("u-2", lead("hsn")).build())
                                .addReportingDuties(
                                        duty("d-1", "u-1", "hsn", "2024-T2"), duty("d-2", "u-2", "hsn", "2024-T2"),
                                        duty("d-3", "u-2", "ktn", "2024-T2"), duty("d-4", "u-2", "run", "2024-T1")),
                        T2 + "HSN: answered on 2 of 2 that it was to report on; 4 words a comment",
                        T2 + "KTN: answered on 0 of 1 that it was to report on; 0 words a comment"),
                silent("Q06", "one voice", with(said("2024-T2", voice("k-1", ONGOING)))),
                silent(
                        "Q06",
                        "nobody was asked that time",
                        with(said("2024-T2", comment("k-1", "hsn", ONGOING)))
                                .addReportingDuties(duty("d-1", "u-1", "hsn", "2024-T1"))));
    }
}
