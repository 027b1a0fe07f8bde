package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.comment;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.report;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules behave that ask whether a comment answers the assignment. */
final class AnswerCases {

    private static final String GRANTS = "Korta handläggningen av bidrag till föreningar.";
    private static final String INTRANET =
            "Det nya intranätet används av fyra tusen medarbetare i veckan, och sökningen har blivit snabbare än förr.";
    private static final String READINESS =
            "Stärk regionens robusthet. Uppdraget omfattar reservkraft, läkemedelslager och informationssäkerhet.";
    private static final String TRAINS =
            "Öka antalet resenärer på tågen, inklusive att införa cykelparkering vid stationerna.";

    private AnswerCases() {}

    static List<RuleCase> all() {
        return Stream.of(unrelated(), related(), unansweredFires(), unansweredIsSilent())
                .flatMap(List::stream)
                .toList();
    }

    private static Assignment.Builder asks(String text) {
        return Assignment.builder().id("u-1").text(text);
    }

    private static FollowUp said(String period, Comment... comments) {
        return followUp(period, report("u-1").addComments(comments).build()).build();
    }

    private static Portfolio.Builder with(Assignment.Builder assignment, FollowUp... followUps) {
        return Norrlid.portfolio().addAssignments(assignment.build()).addFollowUps(followUps);
    }

    private static Portfolio.Builder answered(String asked, String... comments) {
        Comment[] all = new Comment[comments.length];
        for (int i = 0; i < comments.length; i++) {
            all[i] = comment("k-" + (i + 1), i == 0 ? "hsn" : "rs", comments[i]);
        }
        return with(asks(asked), said("2024-T2", all));
    }

    private static Comment kind(CommentKind kind, Comment comment) {
        return Comment.builder().copy(comment).kind(kind).build();
    }

    private static Disclosure secret() {
        return Disclosure.builder().level(DisclosureLevel.SECRET).build();
    }

    private static List<RuleCase> unrelated() {
        String nothing =
                "INFO comment:k-1 Korta handläggningen av bidrag till föreningar: the comment by HSN has nothing in common"
                        + " with the assignment; it starts ";
        Comment about = comment("k-1", "hsn", INTRANET);
        return List.of(
                fires(
                        "C06",
                        "another matter",
                        answered(GRANTS, INTRANET),
                        nothing + "“Det nya intranätet används av fyra tusen medarbetare i veckan …”"),
                fires(
                        "C06",
                        "a secret is not quoted",
                        with(
                                asks(GRANTS),
                                said(
                                        "2024-T2",
                                        Comment.builder()
                                                .copy(about)
                                                .disclosure(secret())
                                                .build())),
                        nothing + "“…”"));
    }

    private static List<RuleCase> related() {
        Comment about = comment("k-1", "hsn", INTRANET);
        Assignment.Builder ofTheBoard = asks(GRANTS)
                .responsibility(Responsibility.builder()
                        .origin(ResponsibilityOrigin.EXPLICIT)
                        .code("(RS)")
                        .addParties(lead("rs"))
                        .build());
        return List.of(
                silent(
                        "C06",
                        "a part of a compound",
                        answered(
                                GRANTS,
                                "Bidragssystemet används av fyra tusen medarbetare i veckan, och sökningen har blivit snabbare än"
                                        + " förr.")),
                silent(
                        "C06",
                        "a related word",
                        answered(
                                GRANTS,
                                "Civilsamhället möter oss i fyra tusen ärenden om året, och svaren har blivit snabbare än"
                                        + " förr i alla avseenden.")),
                silent("C06", "asks for something", with(asks(GRANTS), said("2024-T2", kind(CommentKind.NEED, about)))),
                silent("C06", "general words", answered(GRANTS, "Arbetet pågår och verksamheten följer det.")),
                silent("C06", "a body that has no part in it", with(ofTheBoard, said("2024-T2", about))));
    }

    private static List<RuleCase> unansweredFires() {
        String readiness = "INFO assignment:u-1 Stärk regionens robusthet. Uppdraget omfattar reservkraft,…: ";
        return List.of(
                fires(
                        "C08",
                        "one of three listed",
                        answered(READINESS, "Reservkraft finns på sex platser.", "Lagret har växt med en dag."),
                        readiness + "1 of the 3 parts of the assignment is not answered: ”informationssäkerhet”"),
                fires(
                        "C08",
                        "the part that is joined on",
                        answered(TRAINS, "Resandet med tågen har ökat med fem procent."),
                        "INFO assignment:u-1 Öka antalet resenärer på tågen, inklusive att införa…: 1 of the 2 parts of the"
                                + " assignment is not answered: ”införa cykelparkering vid stationerna”"),
                fires(
                        "C08",
                        "recorded parts of what is secret",
                        with(
                                asks("Stärk beredskapen.")
                                        .addParts(
                                                Text.of("Reservkraft"),
                                                Text.of("Vattenförsörjning"),
                                                Text.of("Skyddsrum"))
                                        .disclosure(secret()),
                                said("2024-T2", comment("k-1", "hsn", "Reservkraft finns på sex platser."))),
                        "INFO assignment:u-1 u-1: 2 of the 3 parts of the assignment are not answered: ”…”"),
                fires(
                        "C08",
                        "a numbered list",
                        answered(
                                "Ta fram underlag om lokaler: a) tomma ytor, b) radonhalter och c) brandskydd.",
                                "Sammanlagt 6 400 kvadratmeter är tomma ytor. Radonhalterna är uppmätta."),
                        "INFO assignment:u-1 Ta fram underlag om lokaler: a) tomma ytor, b) radonhalter…: 1 of the 3 parts of the"
                                + " assignment is not answered: ”brandskydd”"));
    }

    private static List<RuleCase> unansweredIsSilent() {
        return List.of(
                silent(
                        "C08",
                        "all of them",
                        answered(
                                READINESS,
                                "Reservkraft finns på sex platser, lagret har växt och cyberangrepp upptäcks tidigare.")),
                silent("C08", "none of them", answered(READINESS, "En styrgrupp är utsedd.")),
                silent(
                        "C08",
                        "examples only",
                        answered(
                                "Främja hälsan genom exempelvis friskvård, pausgymnastik och gående möten.",
                                "Friskvården används av sju av tio.")),
                silent(
                        "C08",
                        "the rest is spoken of as such",
                        answered(READINESS, "Reservkraft finns på sex platser. Övriga delar är inte påbörjade.")),
                silent(
                        "C08",
                        "one answer is a referral",
                        with(
                                asks(READINESS),
                                said(
                                        "2024-T2",
                                        comment("k-1", "hsn", "Reservkraft finns på sex platser."),
                                        kind(CommentKind.REFERRAL, comment("k-2", "rs", "Se under Säkerhet."))))),
                silent(
                        "C08",
                        "the other was told to be finished before",
                        with(
                                asks(TRAINS),
                                said(
                                        "2024-T1",
                                        comment("k-1", "hsn", "Resandet ökar. Cykelparkeringen slutfördes i april.")),
                                said("2024-T2", comment("k-2", "hsn", "Resandet med tågen ökar fortfarande.")))));
    }
}
