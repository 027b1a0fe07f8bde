package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.comment;
import static se.tertial.plan.rules.check.Norrlid.committees;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules on responsibility behave. */
final class ResponsibilityCases {

    private static final String SUBJECT = "assignment:u-1 Korta väntetiderna (u-1)";

    private static final Assignment BOARD =
            assignment("u-1", lead("rs"), committees(PartyRole.JOINT)).build();
    private static final Assignment ALONE =
            assignment("u-1", lead("rs"), committees(PartyRole.COOPERATES)).build();
    private static final Comment ONE_VOICE =
            Comment.builder().id("k-1").addParagraphs(Text.of("Det går bra.")).build();
    private static final Comment RS = comment("k-1", "rs", "Väntetiderna är kortare.");
    private static final Comment HSN = comment("k-2", "hsn", "Två mottagningar är öppna.");

    private static final String WARNING = "WARNING " + SUBJECT + ": ";
    private static final String INFO = "INFO " + SUBJECT + ": ";
    private static final String UNASKED = ", neither responsible nor cooperating nor asked to report";

    private ResponsibilityCases() {}

    static List<RuleCase> all() {
        return Stream.of(nobody(), inText(), silentBodyFires(), silentBodyIsSilent(), unasked(), withoutUnit())
                .flatMap(List::stream)
                .toList();
    }

    private static Portfolio.Builder with(Assignment assignment) {
        return Norrlid.portfolio().addAssignments(assignment);
    }

    private static List<RuleCase> nobody() {
        Party former =
                Party.builder().body(Id.of("rs")).to(LocalDate.of(2023, 12, 31)).build();
        return List.of(
                fires(
                        "R01",
                        "nothing says who",
                        with(assignment("u-1").build()),
                        "WARNING " + SUBJECT + ": neither a code nor the text says who answers for it"),
                fires(
                        "R01",
                        "they only cooperate",
                        with(assignment("u-1", committees(PartyRole.COOPERATES)).build()),
                        "WARNING " + SUBJECT + ": neither a code nor the text says who answers for it"),
                fires(
                        "R01",
                        "the one who answered does so no more",
                        with(assignment("u-1", former).build()),
                        WARNING + "responsibility has ended and nobody has taken over (as of 2024-08-31)"),
                silent("R01", "a body", with(assignment("u-1", lead("rs")).build())),
                silent(
                        "R01",
                        "a group",
                        with(assignment("u-1", committees(PartyRole.JOINT)).build())),
                silent(
                        "R01",
                        "somebody who is only named",
                        with(assignment(
                                        "u-1",
                                        Party.builder().name("regionledningen").build())
                                .build())),
                silent(
                        "R01",
                        "cancelled",
                        with(assignment("u-1")
                                .addEvents(AssignmentEvent.builder()
                                        .kind(AssignmentEventKind.CANCELLED)
                                        .build())
                                .build())));
    }

    private static Assignment responsibility(Responsibility.Builder responsibility) {
        return assignment("u-1").responsibility(responsibility.build()).build();
    }

    private static List<RuleCase> inText() {
        Responsibility.Builder told =
                Responsibility.builder().origin(ResponsibilityOrigin.IN_TEXT).addParties(lead("rs"));
        return List.of(
                fires(
                        "R02",
                        "read out of a sentence",
                        with(responsibility(told)),
                        "INFO " + SUBJECT + ": the responsibility (RS) is in the text, but not given as a code"),
                fires(
                        "R02",
                        "with somebody who is only named",
                        with(responsibility(Responsibility.builder()
                                .origin(ResponsibilityOrigin.IN_TEXT)
                                .addParties(
                                        lead("rs"),
                                        Party.builder().name("verksamheterna").build()))),
                        "INFO " + SUBJECT
                                + ": the responsibility (RS, verksamheterna) is in the text, but not given as a code"),
                silent("R02", "a code", with(assignment("u-1", lead("rs")).build())),
                silent("R02", "nothing at all", with(assignment("u-1").build())));
    }

    private static Portfolio.Builder reported(Assignment assignment, Comment... comments) {
        return with(assignment)
                .addFollowUps(followUp(
                                "2024-T2",
                                report("u-1", "Gul").addComments(comments).build())
                        .build());
    }

    private static ReportingDuty duty(String body) {
        return ReportingDuty.builder()
                .id("plikt-" + body)
                .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                .body(body)
                .build();
    }

    private static Portfolio.Builder unassessed() {
        return with(assignment("u-1", lead("rs")).build())
                .addFollowUps(
                        followUp("2024-T2", report("u-1", "Ej bedömd").build()).build());
    }

    private static List<RuleCase> silentBodyFires() {
        return List.of(
                fires(
                        "R03",
                        "two of three committees are silent",
                        reported(BOARD, RS, HSN),
                        "WARNING " + SUBJECT + ": no comment by RUN, KTN, responsible for it"),
                fires(
                        "R03",
                        "those who cooperate, for information",
                        reported(ALONE, RS),
                        "INFO " + SUBJECT + ": no comment by HSN, RUN, KTN, said to cooperate"),
                fires(
                        "R03",
                        "the one who was asked, and nobody else",
                        reported(BOARD, RS).addReportingDuties(duty("hsn")),
                        "WARNING " + SUBJECT + ": no comment by HSN, asked to report"));
    }

    private static List<RuleCase> silentBodyIsSilent() {
        return List.of(
                silent(
                        "R03",
                        "all who were asked comment",
                        reported(BOARD, RS, HSN).addReportingDuties(duty("hsn"), duty("rs"))),
                silent("R03", "one voice, no bodies", reported(BOARD, ONE_VOICE)),
                silent("R03", "not assessed this time", unassessed()),
                silent(
                        "R03",
                        "nobody is known to answer",
                        reported(assignment("u-1").build(), HSN)),
                silent(
                        "R03",
                        "an administration speaks for its committee",
                        reported(assignment("u-1", lead("hsn")).build(), comment("k-1", "vard", "Köerna är kortare."))
                                .addBodies(Body.builder()
                                        .id("vard")
                                        .name("Vårdförvaltningen")
                                        .kind(BodyKind.ADMINISTRATION)
                                        .parent("hsn")
                                        .build())),
                silent(
                        "R03",
                        "the body that took over speaks",
                        reported(assignment("u-1", lead("fn")).build(), comment("k-1", "hsn", "Köerna är kortare."))
                                .addBodies(Body.builder()
                                        .id("fn")
                                        .name("Folkhälsonämnden")
                                        .kind(BodyKind.COMMITTEE)
                                        .to(LocalDate.of(2023, 12, 31))
                                        .addSuccessors(Id.of("hsn"))
                                        .build())));
    }

    private static List<RuleCase> unasked() {
        Assignment board = assignment("u-1", lead("rs")).build();
        Comment rs = comment("k-1", "rs", "Väntetiderna är kortare.");
        Comment hsn = comment("k-2", "hsn", "Två mottagningar är öppna.");
        Comment ktn = comment("k-3", "ktn", "En ny linje är i gång.");
        return List.of(
                fires("R04", "one without a part in it", reported(board, rs, hsn), INFO + "comment by HSN" + UNASKED),
                fires(
                        "R04",
                        "two without a part in it",
                        reported(board, hsn, ktn),
                        INFO + "comment by HSN, KTN" + UNASKED),
                silent(
                        "R04",
                        "nobody knows who is responsible",
                        reported(assignment("u-1").build(), rs, hsn)),
                silent(
                        "R04",
                        "those who cooperate",
                        reported(
                                assignment("u-1", lead("rs"), committees(PartyRole.COOPERATES))
                                        .build(),
                                rs,
                                hsn)),
                silent("R04", "one who was asked", reported(board, hsn).addReportingDuties(duty("hsn"))),
                silent(
                        "R04",
                        "one of those responsible is only named, and may be this one",
                        reported(
                                assignment(
                                                "u-1",
                                                lead("rs"),
                                                Party.builder().name("vården").build())
                                        .build(),
                                hsn)));
    }

    private static Activity.Builder activity(String id) {
        return Activity.builder().id(id).title("Öppna fler mottagningar");
    }

    private static List<RuleCase> withoutUnit() {
        Party someone = Party.builder().name("Verksamheten").build();
        return List.of(
                fires(
                        "R07",
                        "two of three, a word that names nobody among them",
                        PlanCases.plan(
                                activity("a-1").addResponsible(lead("hsn")).build(),
                                activity("a-2").addResponsible(someone).build(),
                                activity("a-3").build()),
                        "WARNING plan:p-1 Plan för vården 2024–2026: 2 of 3 activities have nobody responsible who can be pointed out: Öppna fler mottagningar; Öppna fler mottagningar"),
                fires(
                        "R07",
                        "a child with, its parent without",
                        PlanCases.plan(activity("a-1")
                                .addActivities(activity("a-2")
                                        .addResponsible(lead("hsn"))
                                        .build())
                                .build()),
                        "WARNING plan:p-1 Plan för vården 2024–2026: 1 of 2 activities has nobody responsible who can be pointed out: Öppna fler mottagningar"),
                silent(
                        "R07",
                        "children inherit",
                        PlanCases.plan(activity("a-1")
                                .addResponsible(lead("hsn"))
                                .addActivities(activity("a-2").build())
                                .build())),
                silent("R07", "a plan without activities", PlanCases.plan()));
    }
}
