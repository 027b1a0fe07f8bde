package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.comment;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.report;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.CrossReference;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.ReferenceTarget;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.MentionKind;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules on comments behave. */
final class CommentCases {

    private static final String ABOUT = "Korta väntetiderna (u-1): ";
    private static final String LONG =
            "Tre nya mottagningar har öppnat i länets norra delar och kön till provtagning har blivit kortare under våren.";

    private static final String SAME =
            "WARNING comment:k-2 " + ABOUT + "the comment by HSN repeats nearly word for word the one for ";

    private CommentCases() {}

    static List<RuleCase> all() {
        return Stream.of(trivial(), repeatedFires(), repeatedIsSilent(), referral(), unresolved(), persons())
                .flatMap(List::stream)
                .toList();
    }

    private static FollowUp said(String period, Comment... comments) {
        return followUp(period, report("u-1", "Gul").addComments(comments).build())
                .build();
    }

    private static Portfolio.Builder with(FollowUp... followUps) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("rs")).build())
                .addFollowUps(followUps);
    }

    private static Portfolio.Builder with(Comment... comments) {
        return with(said("2024-T2", comments));
    }

    private static Comment kind(CommentKind kind, String text) {
        return Comment.builder().copy(comment("k-1", "hsn", text)).kind(kind).build();
    }

    private static List<RuleCase> trivial() {
        return List.of(
                fires(
                        "C01",
                        "short, and nothing happened",
                        with(comment("k-1", "hsn", "Frågan beaktas i det dagliga arbetet.")),
                        "WARNING comment:k-1 " + ABOUT + "the comment by HSN names nothing that happened (6 words)"),
                fires(
                        "C01",
                        "nothing but hard spaces",
                        with(comment("k-1", "hsn", "\u00a0", " ")),
                        "WARNING comment:k-1 " + ABOUT + "the comment by HSN is empty"),
                silent("C01", "short, with a figure", with(comment("k-1", "hsn", "Kön är nu 12 dagar."))),
                silent("C01", "short, with a figure in words", with(comment("k-1", "hsn", "Fyra fordon är klara."))),
                silent("C01", "long enough", with(comment("k-1", "hsn", LONG))),
                silent(
                        "C01",
                        "short, and asks for something",
                        with(kind(CommentKind.NEED, "Vi behöver stöd av en jurist."))),
                silent("C01", "short, and refers elsewhere", with(kind(CommentKind.REFERRAL, "Se vårdplanen."))),
                silent("C01", "short, where shorter will do", with(comment("k-1", "hsn", "Frågan beaktas i arbetet.")))
                        .with("words", "4"));
    }

    private static List<RuleCase> repeatedFires() {
        return List.of(
                fires(
                        "C04",
                        "word by word",
                        with(
                                said("2024-T1", comment("k-1", "hsn", LONG)),
                                said("2024-T2", comment("k-2", "hsn", LONG))),
                        SAME + "2024-T1"),
                fires(
                        "C04",
                        "a word more at the end, and a period between",
                        with(
                                said("2024-T1", comment("k-1", "hsn", LONG)),
                                said("2024-T2", comment("k-3", "rs", "Annat.")),
                                said("2024", comment("k-2", "hsn", LONG + " Bra!"))),
                        SAME + "2024-T1"));
    }

    private static List<RuleCase> repeatedIsSilent() {
        return List.of(
                silent(
                        "C04",
                        "another body",
                        with(
                                said("2024-T1", comment("k-1", "rs", LONG)),
                                said("2024-T2", comment("k-2", "hsn", LONG)))),
                silent(
                        "C04",
                        "another text",
                        with(
                                said("2024-T1", comment("k-1", "hsn", LONG)),
                                said(
                                        "2024-T2",
                                        comment("k-2", "hsn", "Ytterligare en mottagning öppnar i höst i söder.")))),
                silent(
                        "C04",
                        "the same period",
                        with(
                                said("2024-T1", comment("k-0", "hsn", "Något helt annat skrevs då i rapporten.")),
                                said("2024-T2", comment("k-1", "hsn", LONG), comment("k-2", "hsn", LONG)))),
                silent(
                        "C04",
                        "no news, and says so",
                        with(said("2024-T1", comment("k-1", "hsn", LONG)), said("2024-T2", noNews()))));
    }

    private static Comment noNews() {
        return Comment.builder()
                .copy(comment("k-2", "hsn", LONG))
                .kind(CommentKind.NO_NEWS)
                .build();
    }

    private static Comment referring(CommentKind kind, ReferenceTarget... targets) {
        return Comment.builder()
                .copy(comment("k-1", "hsn", "Se under Tandvård."))
                .kind(kind)
                .addReferences(CrossReference.builder()
                        .printed("Se under Tandvård")
                        .addTargets(targets)
                        .build())
                .build();
    }

    private static ReferenceTarget missing(String name) {
        return ReferenceTarget.builder().printed(name).build();
    }

    private static ReferenceTarget found() {
        return ReferenceTarget.builder()
                .printed("uppdraget ovan")
                .ref(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                .build();
    }

    private static List<RuleCase> referral() {
        String only = "INFO comment:k-1 " + ABOUT + "the comment by HSN only refers elsewhere";
        return List.of(
                fires("C10", "nothing but a pointer", with(kind(CommentKind.REFERRAL, "Se vårdplanen.")), only),
                fires("C10", "a pointer that leads somewhere", with(referring(CommentKind.REFERRAL, found())), only),
                silent("C10", "a pointer beside an answer", with(referring(CommentKind.PROGRESS, found()))),
                silent("C10", "an answer", with(comment("k-1", "hsn", LONG))));
    }

    private static Portfolio.Builder whole(Comment comment) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("rs")).build())
                .addFollowUps(FollowUp.builder()
                        .copy(said("2024-T2", comment))
                        .completeness(Completeness.WHOLE)
                        .build());
    }

    private static List<RuleCase> unresolved() {
        Comment secret = Comment.builder()
                .copy(referring(CommentKind.PROGRESS, missing("skyddsrummet")))
                .disclosure(Disclosure.builder().level(DisclosureLevel.SECRET).build())
                .build();
        return List.of(
                fires(
                        "C11",
                        "two areas that a view does not have",
                        with(referring(CommentKind.REFERRAL, missing("Tandvård"), missing("Folkhälsa"))),
                        "INFO comment:k-1 " + ABOUT + "HSN refers to what is not here: Tandvård, Folkhälsa"),
                fires(
                        "C11",
                        "an area that the whole does not have",
                        whole(referring(CommentKind.PROGRESS, missing("Tandvård"), found())),
                        "ERROR comment:k-1 " + ABOUT + "HSN refers to what is not here: Tandvård"),
                fires(
                        "C11",
                        "the words of a secret are not repeated",
                        with(secret),
                        "INFO comment:k-1 " + ABOUT + "HSN refers to what is not here: (1)"),
                silent("C11", "it is there", with(referring(CommentKind.REFERRAL, found()))),
                silent("C11", "no reference", with(comment("k-1", "hsn", LONG))));
    }

    private static Mention mention(MentionKind kind, String text) {
        return Mention.builder().kind(kind).text(text).build();
    }

    private static Activity activity(Mention... mentions) {
        return Activity.builder()
                .id("a-1")
                .title("Forskningscirkel")
                .addMentions(mentions)
                .build();
    }

    private static List<RuleCase> persons() {
        Comment naming = Comment.builder()
                .copy(comment("k-1", "hsn", LONG))
                .addMentions(mention(MentionKind.PERSON, "N. N."))
                .build();
        return List.of(
                fires(
                        "C13",
                        "two in an activity, counted and not repeated",
                        PlanCases.plan(
                                activity(mention(MentionKind.PERSON, "N. N."), mention(MentionKind.PERSON, "M. M."))),
                        "INFO activity:a-1 Forskningscirkel: 2 persons are named in the text"),
                fires(
                        "C13",
                        "one in a comment",
                        with(naming),
                        "INFO comment:k-1 " + ABOUT + "1 person is named in the text"),
                silent("C13", "a body is no person", PlanCases.plan(activity(mention(MentionKind.BODY, "HSN")))),
                silent("C13", "nobody is named", with(comment("k-1", "hsn", LONG))));
    }
}
