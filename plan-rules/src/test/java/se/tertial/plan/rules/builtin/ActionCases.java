package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.PlanCases.plan;
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
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.ConsultationState;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityKind;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules behave that ask what an activity is, whether it is one, and whom it concerns; and that on slips. */
final class ActionCases {

    private static final Disclosure SECRET =
            Disclosure.builder().level(DisclosureLevel.SECRET).build();
    private static final String SAMI_PLAN = "Ta fram en samisk språkplan.";

    private ActionCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                        noAction(),
                        several(),
                        one(),
                        consultation(),
                        noConsultation(),
                        consultationIsTold(),
                        slips(),
                        noSlips())
                .flatMap(List::stream)
                .toList();
    }

    private static Activity.Builder activity(String text) {
        return Activity.builder().id("a-1").text(text);
    }

    private static Portfolio.Builder of(String text) {
        return plan(activity(text).build());
    }

    private static Portfolio.Builder saying(Comment... comments) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("hsn")).build())
                .addFollowUps(followUp(
                                "2024-T2",
                                report("u-1", "Gul").addComments(comments).build())
                        .build());
    }

    private static Portfolio.Builder saying(String text) {
        return saying(comment("k-1", "hsn", text));
    }

    private static List<RuleCase> noAction() {
        String value = "Ett gott bemötande är grunden för allt vi gör.";
        String says = " says how things are, not what is to be done: “";
        return List.of(
                fires(
                        "P01",
                        "a value",
                        of(value),
                        "INFO activity:a-1 Ett gott bemötande är grunden för allt vi gör" + says + value + "”"),
                fires(
                        "P01",
                        "a description in two sentences",
                        of("Avstånden är långa. Många har ont om tid."),
                        "INFO activity:a-1 Avstånden är långa. Många har ont om tid" + says + "Avstånden är långa.”"),
                silent("P01", "an action", of("Utbilda alla som svarar i telefon.")),
                silent("P01", "a noun phrase of action", of("Stärkt samverkan med kommunen.")),
                silent("P01", "a statement, then the action", of(value + " Förvaltningen ordnar kurser för alla.")),
                silent("P01", "the next step", of("Nästa steg är att upphandla ett larm.")),
                silent(
                        "P01",
                        "a heading",
                        plan(activity(value)
                                .addActivities(Activity.builder()
                                        .id("a-2")
                                        .text("Utbilda alla.")
                                        .build())
                                .build())),
                silent(
                        "P01",
                        "the title tells the action",
                        plan(activity(value).title("Utbildning i bemötande").build())));
    }

    private static List<RuleCase> several() {
        return List.of(
                fires(
                        "P03",
                        "two actions",
                        of("Bygga om entrén och utbilda personalen."),
                        "INFO activity:a-1 Bygga om entrén och utbilda personalen: 2 actions in one activity"
                                + " (“Bygga om entrén; utbilda personalen”)"),
                fires(
                        "P03",
                        "nouns of doing",
                        of("Översyn av avgifterna samt upphandling av ett nytt system."),
                        "INFO activity:a-1 Översyn av avgifterna samt upphandling av ett nytt system: 2 actions in one"
                                + " activity (“Översyn av avgifterna; upphandling av ett nytt”)"),
                fires(
                        "P03",
                        "an inquiry, and the decision on it",
                        of("Förra året gjordes en utredning. Nämnden ska fatta beslut nästa vår."),
                        "INFO activity:a-1 Förra året gjordes en utredning. Nämnden ska fatta beslut…: 2 actions in"
                                + " one activity (“utredning; beslut”)"),
                fires(
                        "P03",
                        "the words of a secret are not repeated",
                        plan(activity("Bygga om entrén och utbilda personalen.")
                                .disclosure(SECRET)
                                .build()),
                        "INFO activity:a-1 a-1: 2 actions in one activity (“…”)"));
    }

    private static List<RuleCase> one() {
        return List.of(
                silent("P03", "several objects", of("Se över hyror, avtal och försäkringar.")),
                silent("P03", "stages of one thing", of("Ta fram, pröva och införa en rutin.")),
                silent("P03", "a purpose", of("Bygga om entrén för att korta väntan och minska oron.")),
                silent("P03", "how it is followed up", of("Bygga om entrén och utvärdera nyttan.")),
                silent("P03", "a limit of three", of("Bygga om entrén och utbilda personalen."))
                        .with("actions", "3"),
                silent("P03", "more about the same", of("Ta fram en handlingsplan. Planen ska antas av nämnden.")),
                silent(
                        "P03",
                        "a heading",
                        plan(activity("Bygga om entrén och utbilda personalen.")
                                .kind(ActivityKind.GROUP)
                                .build())));
    }

    private static Portfolio.Builder planned(String text, String day) {
        return Norrlid.portfolio()
                .addPlans(PlanCases.builder(activity(text).build())
                        .date(LocalDate.parse(day))
                        .build());
    }

    private static List<RuleCase> consultation() {
        String nothing = ": the matter concerns the Sami people, and nothing says that they are consulted (“";
        String decision = "Nämnden beslutar om en samisk språkplan i höst.";
        return List.of(
                fires(
                        "P11",
                        "a plan to be made",
                        planned(SAMI_PLAN, "2024-03-20"),
                        "INFO activity:a-1 Ta fram en samisk språkplan" + nothing + "Ta fram en samisk språkplan”)"),
                fires(
                        "P11",
                        "a decision in a comment",
                        saying(decision),
                        "INFO comment:k-1 Korta väntetiderna (u-1)" + nothing
                                + "… beslutar om en samisk språkplan i höst”)"),
                fires(
                        "P11",
                        "a plan whose title says so",
                        Norrlid.portfolio()
                                .addPlans(PlanCases.builder(
                                                activity("Öppna en mottagning.").build())
                                        .title("Handlingsplan för samisk hälsa")
                                        .date(LocalDate.of(2024, 3, 20))
                                        .build()),
                        "INFO plan:p-1 Handlingsplan för samisk hälsa" + nothing + "Handlingsplan för samisk hälsa”)"),
                fires(
                        "P11",
                        "a decision that touches their land",
                        saying("Vägen går genom samebyns marker. Planen fastställs i höst."),
                        "INFO comment:k-1 Korta väntetiderna (u-1)" + nothing + "Planen fastställs i höst”)"),
                fires(
                        "P11",
                        "the words of a secret are not repeated",
                        saying(Comment.builder()
                                .copy(comment("k-1", "hsn", decision))
                                .disclosure(SECRET)
                                .build()),
                        "INFO comment:k-1 Korta väntetiderna (u-1)" + nothing + "…”)"));
    }

    private static List<RuleCase> noConsultation() {
        return List.of(
                silent("P11", "before the duty", planned(SAMI_PLAN, "2023-10-06")),
                silent("P11", "a later duty", planned(SAMI_PLAN, "2024-03-20")).with("from", "2025-01-01"),
                silent("P11", "no decision", saying("Kursen i samisk kultur lockade många.")));
    }

    private static List<RuleCase> consultationIsTold() {
        return List.of(
                silent(
                        "P11",
                        "another comment tells of it",
                        saying(
                                comment("k-1", "hsn", "Nämnden beslutar om en samisk språkplan i höst."),
                                comment("k-2", "rs", "Konsultation hölls med Sametinget i maj."))),
                silent(
                        "P11",
                        "the activity tells of it",
                        planned("Ta fram en samisk språkplan efter konsultation med Sametinget.", "2024-03-20")),
                silent(
                        "P11",
                        "a consultation is recorded",
                        planned(SAMI_PLAN, "2024-03-20")
                                .addConsultations(Consultation.builder()
                                        .id("c-1")
                                        .subject(Ref.of(ObjectKind.ACTIVITY, "a-1"))
                                        .state(ConsultationState.ONGOING)
                                        .build())),
                silent(
                        "P11",
                        "consultation is the subject",
                        planned("Ta fram en samisk rutin för konsultation.", "2024-03-20")));
    }

    private static List<RuleCase> slips() {
        String about = "INFO comment:k-1 Korta väntetiderna (u-1): ";
        return List.of(
                fires(
                        "Q02",
                        "words that do not agree, and one that is misspelt",
                        saying("Alla har ett gemensam schema. Lokalerna saknar utrustnig."),
                        about + "2 probable slips (“ett gemensam schema”, ”utrustnig”)"),
                fires(
                        "Q02",
                        "a possessive, a plural, a definite form, a predicate, a verb",
                        saying("Det ny systemet ger patienten sin egna tid. Flera utbildning ges."),
                        about + "3 probable slips (“sin egna”, ”Det ny systemet”, ”Flera utbildning”)"),
                fires(
                        "Q02",
                        "a subject and what is said of it",
                        saying("Arbetet är klar. Alla ska utbildar varandra."),
                        about + "2 probable slips (“Arbetet är klar”, ”ska utbildar”)"),
                fires("Q02", "a word twice", saying("Alla kommer och och går."), about + "1 probable slip (“och och”)"),
                fires(
                        "Q02",
                        "a capital after a comma",
                        saying("Övningen hölls i maj, Framtagande av planer fortsätter."),
                        about + "1 probable slip (“, Framtagande”)"),
                fires(
                        "Q02",
                        "compounds in two, and without their s",
                        saying("En digitalisering process pågår om hållbarhet- och miljöfrågor."),
                        about + "2 probable slips (“digitalisering process”, ”hållbarhet- och”)"),
                fires(
                        "Q02",
                        "one letter from a frequent word",
                        saying("Våldsförbyggande arbete, uppföljnnng och verksamhter."),
                        about + "3 probable slips (“Våldsförbyggande”, ”uppföljnnng”, ”verksamhter”)"));
    }

    private static List<RuleCase> noSlips() {
        return List.of(
                silent("Q02", "verbs that meet", saying("Det som pågår pågår hela året.")),
                silent(
                        "Q02",
                        "correct text",
                        saying(
                                "Hälso- och sjukvården har ett gemensamt schema, sin egen budget och bland annat"
                                        + " utbildning i riskinventering. I vår arbete- och studieplan, Region Norrlid, står mer.")));
    }
}
