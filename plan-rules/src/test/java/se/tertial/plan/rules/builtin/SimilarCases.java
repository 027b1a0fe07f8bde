package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.comment;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.report;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules behave that find texts which say the same. */
final class SimilarCases {

    private static final String LONG =
            "Tre nya mottagningar har öppnat i länets norra delar och kön till provtagning har blivit kortare under våren.";
    private static final String OTHER =
            "Vi har infört en bussanslutning till sjukhuset. Resandet ökar stadigt, och förarna går en kurs i hur man bemöter"
                    + " äldre.";
    private static final String NEARLY =
            "Tre nya mottagningar öppnades i länets norra delar, och köerna till provtagningen blev kortare i våras.";

    private static final String ONE = "Korta väntetiderna (u-1)";
    private static final String COPY = "INFO comment:k-2 " + ONE + ": RS says in whole stretches, word by word, what ";

    private SimilarCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                        betweenBodiesFires(),
                        betweenBodiesIsSilent(),
                        betweenBodiesIsSilentOfPhrases(),
                        betweenSubjectsFires(),
                        betweenSubjectsIsSilent(),
                        activitiesFire(),
                        activitiesAreSilent())
                .flatMap(List::stream)
                .toList();
    }

    private static Portfolio.Builder with(FollowUp... followUps) {
        return with(assignment("u-2").build(), followUps);
    }

    private static Portfolio.Builder with(Assignment second, FollowUp... followUps) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1").build(), second)
                .addFollowUps(followUps);
    }

    /** Comments on one thing. */
    private static FollowUp said(Comment... comments) {
        return followUp("2024-T2", report("u-1").addComments(comments).build()).build();
    }

    /** One comment on each of two things. */
    private static FollowUp each(Comment one, Comment other) {
        return each("2024-T2", one, other);
    }

    private static FollowUp each(String period, Comment one, Comment other) {
        return followUp(
                        period,
                        report("u-1").addComments(one).build(),
                        report("u-2").addComments(other).build())
                .build();
    }

    private static Comment kind(CommentKind kind, Comment comment) {
        return Comment.builder().copy(comment).kind(kind).build();
    }

    private static Comment secret(Comment comment) {
        return Comment.builder()
                .copy(comment)
                .disclosure(Disclosure.builder().level(DisclosureLevel.SECRET).build())
                .build();
    }

    private static List<RuleCase> betweenBodiesFires() {
        return List.of(
                fires(
                        "C02",
                        "a stretch in a longer text",
                        with(said(comment("k-1", "hsn", LONG), comment("k-2", "rs", OTHER + " " + LONG))),
                        COPY + "HSN says, such as “Tre nya mottagningar har öppnat i länets norra delar och …”"),
                fires(
                        "C02",
                        "three of the same are one finding",
                        with(said(
                                comment("k-1", "hsn", LONG), comment("k-2", "rs", LONG), comment("k-3", "ktn", LONG))),
                        COPY + "HSN, KTN says, such as “Tre nya mottagningar har öppnat i länets norra delar och …”"),
                fires(
                        "C02",
                        "what is secret is not repeated",
                        with(said(secret(comment("k-1", "hsn", LONG)), comment("k-2", "rs", LONG))),
                        COPY + "HSN says, such as “…”"));
    }

    private static List<RuleCase> betweenBodiesIsSilent() {
        String name = "”Program för en likvärdig och tillgänglig cancervård i hela länet och dess glesbygd 2024–2027”";
        return List.of(
                silent(
                        "C02",
                        "texts of their own",
                        with(said(comment("k-1", "hsn", LONG), comment("k-2", "rs", OTHER)))),
                silent(
                        "C02",
                        "both name the same programme",
                        with(said(
                                comment("k-1", "hsn", "Vi arbetar utifrån " + name + "."),
                                comment("k-2", "rs", "Styrelsen har antagit " + name + ".")))),
                silent(
                        "C02",
                        "both repeat what was asked",
                        with(
                                Assignment.builder().id("u-2").text(LONG).build(),
                                followUp(
                                                "2024-T2",
                                                report("u-2")
                                                        .addComments(
                                                                comment("k-1", "hsn", LONG), comment("k-2", "rs", LONG))
                                                        .build())
                                        .build())),
                silent(
                        "C02",
                        "the same body twice",
                        with(said(comment("k-1", "hsn", LONG), comment("k-2", "hsn", LONG)))));
    }

    private static List<RuleCase> betweenBodiesIsSilentOfPhrases() {
        return List.of(
                silent(
                        "C02",
                        "said to be joint",
                        with(said(
                                comment("k-1", "hsn", LONG),
                                comment("k-2", "rs", "Gemensam kommentar med HSN. " + LONG)))),
                silent(
                        "C02",
                        "a standing phrase",
                        with(said(
                                comment("k-1", "hsn", "Arbetet pågår enligt plan och följs upp löpande."),
                                comment("k-2", "rs", "Arbetet pågår enligt plan och följs upp löpande.")))),
                silent(
                                "C02",
                                "shorter runs will do, but not that short",
                                with(said(
                                        comment("k-1", "hsn", "Arbetet pågår enligt plan."),
                                        comment("k-2", "rs", "Arbetet pågår enligt plan."))))
                        .with("runs", "1"),
                silent(
                        "C02",
                        "another period",
                        with(
                                each("2024-T1", comment("k-1", "hsn", LONG), comment("k-2", "hsn", OTHER)),
                                each("2024-T2", comment("k-3", "rs", LONG), comment("k-4", "rs", OTHER)))));
    }

    private static List<RuleCase> betweenSubjectsFires() {
        String same = "INFO comment:k-2 Korta väntetiderna (u-2): HSN says nearly what it says of " + ONE;
        return List.of(
                fires(
                        "C03",
                        "in slightly other words",
                        with(each(comment("k-1", "hsn", LONG), comment("k-2", "hsn", NEARLY))),
                        same + ", such as “i länets norra delar, och”"),
                fires(
                        "C03",
                        "and once more in the next period, which is another finding",
                        with(
                                each("2024-T1", comment("k-1", "hsn", LONG), comment("k-2", "hsn", LONG)),
                                each("2024-T2", comment("k-3", "hsn", OTHER), comment("k-4", "hsn", OTHER))),
                        same + ", such as “Tre nya mottagningar har öppnat i länets norra delar och …”",
                        "INFO comment:k-4 Korta väntetiderna (u-2): HSN says nearly what it says of " + ONE
                                + ", such as “Vi har infört en bussanslutning till sjukhuset. Resandet ökar stadigt …”"),
                fires(
                        "C03",
                        "what is secret is not repeated",
                        with(each(secret(comment("k-1", "hsn", LONG)), comment("k-2", "hsn", LONG))),
                        same + ", such as “…”"));
    }

    private static List<RuleCase> betweenSubjectsIsSilent() {
        Assignment within = Assignment.builder()
                .copy(assignment("u-2").build())
                .within(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                .build();
        Comment voice = Comment.builder()
                .id("k-1")
                .addParagraphs(Text.of("Pågår enligt plan."))
                .build();
        return List.of(
                silent("C03", "other words", with(each(comment("k-1", "hsn", LONG), comment("k-2", "hsn", OTHER)))),
                silent("C03", "another body", with(each(comment("k-1", "hsn", LONG), comment("k-2", "rs", LONG)))),
                silent(
                        "C03",
                        "one is within the other",
                        with(within, each(comment("k-1", "hsn", LONG), comment("k-2", "hsn", LONG)))),
                silent(
                        "C03",
                        "a standing phrase",
                        with(each(voice, Comment.builder().copy(voice).id("k-2").build()))),
                silent(
                        "C03",
                        "no news, and says so",
                        with(each(
                                comment("k-1", "hsn", LONG), kind(CommentKind.NO_NEWS, comment("k-2", "hsn", LONG))))),
                silent(
                        "C03",
                        "refers to the other in words",
                        with(each(
                                comment("k-1", "hsn", LONG),
                                comment("k-2", "hsn", LONG + " Se även kommentaren till uppdraget ovan.")))),
                silent(
                        "C03",
                        "the one in spring, the other in autumn",
                        with(
                                each("2024-T1", comment("k-1", "hsn", LONG), comment("k-2", "hsn", OTHER)),
                                each("2024-T2", comment("k-3", "hsn", "Inget."), comment("k-4", "hsn", LONG)))));
    }

    private static Activity activity(String id, String text, Activity... below) {
        return Activity.builder().id(id).text(text).addActivities(below).build();
    }

    private static Plan another(String years, Activity activity) {
        return Plan.builder()
                .id("p-2")
                .title("Plan för tandvården")
                .validity(validity(years))
                .addFocusAreas(FocusArea.builder()
                        .id("o-2")
                        .title("Tandvård")
                        .addActivities(activity)
                        .build())
                .build();
    }

    private static TimeFrame validity(String years) {
        return TimeFrame.builder()
                .of(Edtf.parse(years))
                .role(TimeRole.VALIDITY)
                .basis(TimeBasis.DECIDED)
                .build();
    }

    private static Portfolio.Builder with(Plan other, Activity activity) {
        return Norrlid.portfolio()
                .addPlans(
                        PlanCases.builder(activity)
                                .validity(validity("2024/2026"))
                                .build(),
                        other);
    }

    private static List<RuleCase> activitiesFire() {
        String second = "INFO activity:a-2 ";
        return List.of(
                fires(
                        "P08",
                        "the same in nearly the same words",
                        PlanCases.plan(
                                activity("a-1", "Inför återuppringning på alla hälsocentraler."),
                                activity("a-2", "Införa återuppringning vid hälsocentralerna.")),
                        second
                                + "Införa återuppringning vid hälsocentralerna: the same as Inför återuppringning på alla"
                                + " hälsocentraler: “återuppringning”"),
                fires(
                        "P08",
                        "one is in the other",
                        PlanCases.plan(
                                activity(
                                        "a-1",
                                        "Rusta upp väntrummen på akuten, bygga en lekhörna för små besökare och skylta på fler"
                                                + " språk."),
                                activity("a-2", "Skylta på fler språk på akuten.")),
                        second
                                + "Skylta på fler språk på akuten: is already part of Rusta upp väntrummen på akuten, bygga en"
                                + " lekhörna för små…: “Skylta på fler språk”"),
                fires(
                        "P08",
                        "the same in two plans that are in force together",
                        with(
                                another("2025/2027", activity("a-2", "Kartlägg vägen till tandvården i glesbygden.")),
                                activity("a-1", "Kartlägg vägen till tandvården i glesbygden.")),
                        second
                                + "Kartlägg vägen till tandvården i glesbygden: the same as Kartlägg vägen till tandvården i"
                                + " glesbygden: “Kartlägg vägen till tandvården i glesbygden”"));
    }

    private static List<RuleCase> activitiesAreSilent() {
        return List.of(
                silent(
                        "P08",
                        "other places",
                        PlanCases.plan(
                                activity("a-1", "Öppna en ny mottagning för provtagning i Storliden."),
                                activity("a-2", "Öppna en ny mottagning för provtagning i Lillåsen."))),
                silent(
                        "P08",
                        "other groups",
                        PlanCases.plan(
                                activity("a-1", "Ta fram ett informationsmaterial om kost för barn."),
                                activity("a-2", "Ta fram ett informationsmaterial om kost för äldre."))),
                silent(
                        "P08",
                        "a parent and its child",
                        PlanCases.plan(activity(
                                "a-1",
                                "Bygga ut nattrafiken med buss på landsbygden och i tätorterna.",
                                activity("a-2", "Bygga ut nattrafiken med buss på landsbygden.")))),
                silent(
                        "P08",
                        "other things",
                        PlanCases.plan(
                                activity("a-1", "Utbilda personalen i bemötande av sörjande."),
                                activity("a-2", "Utbilda personalen i hantering av farligt avfall."))),
                silent(
                        "P08",
                        "the one plan after the other",
                        with(
                                another("2027/2029", activity("a-2", "Kartlägg vägen till tandvården i glesbygden.")),
                                activity("a-1", "Kartlägg vägen till tandvården i glesbygden."))));
    }
}
