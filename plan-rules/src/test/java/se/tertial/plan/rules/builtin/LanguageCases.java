package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.PlanCases.plan;
import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules behave that look at the language and the form of texts. */
final class LanguageCases {

    private static final String LONG =
            "Nämnden har under våren gått igenom hur de som ringer till vården blir bemötta och har sett"
                    + " att de som får svar samma dag är mer nöjda än de som får vänta till nästa dag på att någon ringer upp.";
    private static final String ENGLISH = "We want to be the best region for all our people.";

    private LanguageCases() {}

    static List<RuleCase> all() {
        return Stream.of(hardToRead(), unmarked(), extraction(), unmeasurable())
                .flatMap(List::stream)
                .toList();
    }

    private static Portfolio.Builder saying(Comment comment, String status) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("hsn")).build())
                .addFollowUps(followUp(
                                "2024-T2",
                                report("u-1", status).addComments(comment).build())
                        .build());
    }

    private static Portfolio.Builder saying(String... paragraphs) {
        return saying(Norrlid.comment("k-1", "hsn", paragraphs), "Gul");
    }

    private static Activity activity(String text) {
        return Activity.builder().id("a-1").text(text).build();
    }

    private static List<RuleCase> hardToRead() {
        String about = "INFO follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: 1 text is hard to read, the first “";
        return List.of(
                fires(
                        "L05",
                        "a sentence of more than forty words",
                        saying(LONG),
                        about + "Nämnden har under våren gått igenom hur de som ringer till…”"),
                fires(
                        "L05",
                        "an activity",
                        plan(activity(LONG)),
                        "INFO plan:p-1 Plan för vården 2024–2026: 1 text is hard to read, the first “Nämnden har under"
                                + " våren gått igenom hur de som ringer till…”"),
                fires(
                                "L05",
                                "a shorter limit",
                                saying("Det går bra att ringa till oss varje dag om man vill."),
                                about + "Det går bra att ringa till oss varje dag om man vill.”")
                        .with("words", "10"),
                silent(
                        "L05",
                        "an enumeration",
                        saying(LONG.replace(" och ", ", ").replace(" som ", ", "))),
                silent("L05", "short sentences", saying("Alla har fått svar. Väntan är kort.")));
    }

    private static List<RuleCase> unmarked() {
        String found = "k-1 Korta väntetiderna (u-1): “" + ENGLISH.replace(".", "")
                + "” is probably another language (en) but is marked as Swedish";
        Comment secret = Comment.builder()
                .copy(Norrlid.comment("k-1", "hsn", ENGLISH))
                .disclosure(Disclosure.builder().level(DisclosureLevel.SECRET).build())
                .build();
        Text marked = Text.ofRuns(List.of(
                new TextRun("Så säger de: ", Optional.empty()), new TextRun(ENGLISH, Optional.of(Language.EN))));
        return List.of(
                fires("L02", "an English sentence", saying("Målet är klart. " + ENGLISH), "INFO comment:" + found),
                fires(
                        "L02",
                        "the words of a secret are not repeated",
                        saying(secret, "Gul"),
                        "INFO comment:k-1 Korta väntetiderna (u-1): “…” is probably another language (en) but is marked as"
                                + " Swedish"),
                silent(
                        "L02",
                        "marked as English",
                        saying(
                                Comment.builder()
                                        .id("k-1")
                                        .body("hsn")
                                        .addParagraphs(marked)
                                        .build(),
                                "Gul")),
                silent("L02", "a name", saying("Nätverket Gaske Giemhpen träffades i maj.")));
    }

    private static List<RuleCase> extraction() {
        String about = "INFO comment:k-1 Korta väntetiderna (u-1): ";
        return List.of(
                fires(
                        "Q01",
                        "a divided word",
                        saying("Alla verk-samheter deltar."),
                        about + "“verk-samheter” looks like a word divided at the end of a line"),
                fires(
                        "Q01",
                        "a paragraph of a no-break space",
                        saying("Alla deltar.", "\u00a0"),
                        about + "a paragraph has nothing but spaces"),
                fires(
                        "Q01",
                        "a page break in a sentence",
                        saying("Alla deltar i", "arbetet med kortare väntan."),
                        about
                                + "a sentence is broken in two paragraphs (“… Alla deltar i ¶ arbetet med kortare väntan. …”)"),
                fires(
                        "Q01",
                        "a symbol and its label",
                        saying(Norrlid.comment("k-1", "hsn", "Alla deltar."), "Gul Gul"),
                        "INFO assignment:u-1 Korta väntetiderna (u-1): the status is printed twice (“Gul Gul”)"),
                silent(
                        "Q01",
                        "hyphens that belong to the words",
                        saying("Hälso- och sjukvårdens kärn-IT och e-tjänster, in- och utskrivning, \"dela-kultur\".")),
                silent("Q01", "a list", saying("Klart är:", "lokaler", "avtal")));
    }

    private static List<RuleCase> unmeasurable() {
        String counted = "WARNING plan:p-1 Plan för vården 2024–2026: 1 of 1 activities has neither indicator, target,"
                + " deliverable nor number: ";
        Activity withDeliverable = Activity.builder()
                .id("a-1")
                .text("Stärk bemötandet.")
                .addDeliverables(Deliverable.builder().id("l-1").name("En kurs").build())
                .build();
        return List.of(
                fires("P02", "nothing to see by", plan(activity("Stärk bemötandet.")), counted + "Stärk bemötandet"),
                fires(
                        "P02",
                        "a year is no amount",
                        plan(activity("Stärk bemötandet under 2025.")),
                        counted + "Stärk bemötandet under 2025"),
                silent("P02", "a number", plan(activity("Håll tre kurser i bemötande."))),
                silent("P02", "a thing to make", plan(activity("Skriva en handbok i bemötande."))),
                silent("P02", "a deliverable", plan(withDeliverable)));
    }
}
