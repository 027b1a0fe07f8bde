package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.comment;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.DependencyKind;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules on needs and waiting behave. */
final class WaitingCases {

    private static final String NEED = "Vi behöver stöd från staben med en mall. Fem enheter har börjat.";
    private static final String WAIT = "I väntan på staben används en gammal mall.";

    private WaitingCases() {}

    static List<RuleCase> all() {
        return Stream.of(needFires(), needIsSilent(), waiting(), chainFires(), chainIsSilent())
                .flatMap(List::stream)
                .toList();
    }

    private static Portfolio.Builder region(Report.Builder... reports) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("rs")).build())
                .addAssignments(assignment("u-2", lead("rs")).build())
                .addFollowUps(followUp(
                                "2024-T2",
                                Stream.of(reports).map(Report.Builder::build).toArray(Report[]::new))
                        .build());
    }

    private static Report.Builder first(Comment... comments) {
        return report("u-1", "Gul").addComments(comments);
    }

    private static Comment said(String text) {
        return comment("k-1", "hsn", text);
    }

    private static Comment secret(Comment comment) {
        return Comment.builder()
                .copy(comment)
                .disclosure(Disclosure.builder()
                        .level(DisclosureLevel.SECRET)
                        .legalBasis("OSL 18:13")
                        .build())
                .build();
    }

    private static Deviation deviation(String cause, String action) {
        return Deviation.builder()
                .cause(cause)
                .action(action)
                .owner(lead("hsn"))
                .build();
    }

    private static List<RuleCase> needFires() {
        String needs = "INFO comment:k-1 Korta väntetiderna (u-1): HSN has a need or an obstacle, "
                + "and no decision, owner or date is told: ";
        return List.of(
                fires(
                        "C09",
                        "a unit is asked",
                        region(first(said(NEED))),
                        needs + "“behöver stöd från staben med en mall”"),
                fires(
                        "C09",
                        "a date is told of something else",
                        region(first(said("Resurser saknas. En mässa hålls i oktober 2024."))),
                        needs + "“Resurser saknas”"),
                fires(
                        "C09",
                        "the deviation is about another thing that is told",
                        region(first(said(NEED)).addDeviations(deviation("Enheterna är fem.", "Enheterna blir fler."))),
                        needs + "“behöver stöd från staben med en mall”"),
                fires("C09", "secret words are not quoted", region(first(secret(said(NEED)))), needs + "“…”"));
    }

    private static List<RuleCase> needIsSilent() {
        return List.of(
                silent(
                        "C09",
                        "somebody has been given it",
                        region(first(said("Vi behöver stöd från staben, som har fått i uppdrag att hjälpa till.")))),
                silent(
                        "C09",
                        "a date is told",
                        region(first(said("Det finns behov av en mall. Den beräknas vara klar i november 2024.")))),
                silent(
                        "C09",
                        "a deviation with action and owner",
                        region(first(said(NEED)).addDeviations(deviation("En mall saknas.", "Mallen skrivs.")))),
                silent("C09", "the needs of others", region(first(said("Patienternas behov av tolk kartläggs.")))),
                silent("C09", "no need", region(first(said("Vi behöver inte mer stöd från staben.")))));
    }

    private static List<RuleCase> waiting() {
        String waits = "INFO comment:k-1 Korta väntetiderna (u-1): HSN waits, and does not say until when: ";
        return List.of(
                fires("C14", "no day", region(first(said(WAIT))), waits + "“I väntan på staben”"),
                fires(
                        "C14",
                        "what it waits for is not yet ready",
                        region(first(said("Bygget kan inte börja förrän lovet är klart."))),
                        waits + "“kan inte börja förrän lovet”"),
                silent(
                        "C14",
                        "a period is told",
                        region(first(said("Vi inväntar staben, som svarar i oktober 2024.")))),
                silent(
                        "C14",
                        "it has come",
                        region(first(said("I väntan på mallen skrevs inget. Mallen kom i juni och används nu.")))),
                silent("C14", "patients wait", region(first(said("Patienter som väntar på besök får en tid.")))),
                silent(
                        "C14",
                        "a recorded dependency says when",
                        region(first(said(WAIT))).addDependencies(expected(waitsFor("d-1", "u-1")))));
    }

    private static Dependency waitsFor(String id, String assignment) {
        return Dependency.builder()
                .id(id)
                .kind(DependencyKind.WAITS_FOR)
                .from(Ref.of(ObjectKind.ASSIGNMENT, assignment))
                .party(Party.builder().name("Ledningsstaben").build())
                .build();
    }

    private static Dependency expected(Dependency dependency) {
        return Dependency.builder()
                .copy(dependency)
                .expected(TimeFrame.builder()
                        .of(Edtf.of(LocalDate.of(2024, 12, 1)))
                        .role(TimeRole.WITHIN)
                        .basis(TimeBasis.REPORTED)
                        .build())
                .build();
    }

    private static Report.Builder second(Comment... comments) {
        return report("u-2", "Gul").addComments(comments);
    }

    private static List<RuleCase> chainFires() {
        Comment other = comment("k-2", "ktn", "Vi inväntar ledningsstaben.");
        return List.of(
                fires(
                        "C15",
                        "one needs and the other waits, and the unit's name is short once",
                        region(first(said(NEED)), second(other)),
                        "INFO comment:k-1 2 comments, by HSN, KTN, need or wait for the same thing (staben): “behöver stöd från staben med en mall”"),
                fires(
                        "C15",
                        "somebody makes what they wait for",
                        region(first(
                                said("Det saknas rutiner."),
                                comment("k-2", "ktn", "Vi inväntar nya rutiner."),
                                comment("k-3", "rs", "Arbete pågår med framtagande av rutiner."))),
                        "INFO comment:k-1 2 comments, by HSN, KTN, need or wait for the same thing (rutiner): “saknas rutiner”; in the making at RS: “Arbete pågår med framtagande av rutiner”"),
                fires(
                        "C15",
                        "recorded dependencies that comments tell too are told once",
                        region(first(said(NEED)), second(other))
                                .addDependencies(waitsFor("d-1", "u-1"), waitsFor("d-2", "u-2")),
                        "INFO comment:k-1 2 comments, by HSN, KTN, need or wait for the same thing (staben): “behöver stöd från staben med en mall”"),
                fires(
                        "C15",
                        "recorded dependencies that no comment tells",
                        region(first(), second()).addDependencies(waitsFor("d-1", "u-1"), waitsFor("d-2", "u-2")),
                        "INFO assignment:u-1 Ledningsstaben: 2 things wait for this, by recorded dependencies: Korta väntetiderna (u-1); Korta väntetiderna (u-2)"));
    }

    private static List<RuleCase> chainIsSilent() {
        return List.of(
                silent("C15", "only one waits", region(first(said(NEED), also("Arbetet pågår på fem enheter.")))),
                silent(
                        "C15",
                        "different units",
                        region(first(said(NEED)), second(also("Vi behöver stöd från fastighetsenheten.")))),
                silent(
                        "C15",
                        "one of two was given it",
                        region(first(said(NEED)), second(also("Stöd av staben behövs, och det beslutades i juni.")))),
                silent(
                        "C15",
                        "settled",
                        region(first(), second())
                                .addDependencies(
                                        waitsFor("d-1", "u-1"),
                                        Dependency.builder()
                                                .copy(waitsFor("d-2", "u-2"))
                                                .settled(true)
                                                .build())));
    }

    private static Comment also(String text) {
        return comment("k-2", "ktn", text);
    }
}
