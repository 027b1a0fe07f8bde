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
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityAspect;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules behave that hold a document to its own time. */
final class DatingCases {

    private static final String ACTIVITY = "INFO activity:a-1 Öppna mottagningar: ";

    private DatingCases() {}

    static List<RuleCase> all() {
        return Stream.of(doneFires(), doneIsSilent(), misdatedFires(), titleIsSilent(), misdatedIsSilent())
                .flatMap(List::stream)
                .toList();
    }

    private static TimeFrame frame(TimeRole role, String edtf) {
        return frame(role, edtf, TimeBasis.DECIDED);
    }

    private static TimeFrame frame(TimeRole role, String edtf, TimeBasis basis) {
        return TimeFrame.builder().of(Edtf.parse(edtf)).role(role).basis(basis).build();
    }

    private static Activity.Builder activity(TimeFrame... frames) {
        return Activity.builder().copy(PlanCases.activity("a-1")).addTimeFrames(frames);
    }

    private static Portfolio.Builder adopted(Activity.Builder activity) {
        return Norrlid.portfolio()
                .addPlans(PlanCases.builder(activity.build())
                        .date(LocalDate.of(2022, 1, 1))
                        .addDecisions(Decision.builder()
                                .id("b-1")
                                .date(frame(TimeRole.DECISION, "2023-11-29"))
                                .build())
                        .build());
    }

    private static List<RuleCase> doneFires() {
        return List.of(
                fires(
                        "T03",
                        "it says so",
                        adopted(activity().stateAtAdoption(Lifecycle.COMPLETED)),
                        ACTIVITY + "was done already when the plan was adopted"),
                fires(
                        "T03",
                        "its time had passed",
                        adopted(activity(frame(TimeRole.START, "2022"), frame(TimeRole.DEADLINE, "2023-10"))),
                        ACTIVITY + "all its time (2023-10-31) had passed when the plan was adopted (2023-11-29)"));
    }

    private static List<RuleCase> doneIsSilent() {
        return List.of(
                silent(
                        "T03",
                        "background that it mentions",
                        adopted(activity(frame(TimeRole.WITHIN, "2022", TimeBasis.MENTIONED)))),
                silent("T03", "begun before", adopted(activity(frame(TimeRole.START, "2022")))),
                silent(
                        "T03",
                        "a second step is left",
                        adopted(activity(frame(TimeRole.WITHIN, "2022"), frame(TimeRole.WITHIN, "2024")))),
                silent(
                        "T03",
                        "it goes on",
                        adopted(activity(frame(TimeRole.WITHIN, "2022"), frame(TimeRole.ONGOING, "../..")))),
                silent(
                        "T03",
                        "continuing work",
                        adopted(activity(frame(TimeRole.WITHIN, "2022")).aspect(ActivityAspect.CONTINUE))),
                silent(
                        "T03",
                        "said to be ongoing, whatever its time",
                        adopted(activity(frame(TimeRole.WITHIN, "2022")).stateAtAdoption(Lifecycle.ONGOING))));
    }

    private static Portfolio.Builder following(FollowUp.Builder followUp) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("rs")).build())
                .addFollowUps(followUp.build());
    }

    private static FollowUp.Builder about(String period) {
        return followUp(period, report("u-1", "Gul").build());
    }

    private static Portfolio.Builder titled(String period, String title) {
        return following(about(period).title(title));
    }

    private static List<RuleCase> misdatedFires() {
        Report early = report("u-1")
                .addAssessments(Assessment.builder()
                        .printed("Gul")
                        .assessedOn(LocalDate.of(2024, 4, 20))
                        .build())
                .addComments(Comment.builder()
                        .copy(comment("k-1", "rs", "Arbetet pågår."))
                        .writtenOn(LocalDate.of(2024, 4, 20))
                        .build())
                .build();
        return List.of(
                fires(
                        "T09",
                        "the year before in the title",
                        titled("2024", "Uppföljning av uppdrag 2023"),
                        "WARNING follow-up:uppfoljning-2024 Uppföljning av uppdrag 2023: the title names 2023, but the period is 2024"),
                fires(
                        "T09",
                        "another tertial in the title",
                        titled("2024-T2", "Tertialrapport T1 2024"),
                        "WARNING follow-up:uppfoljning-2024-t2 Tertialrapport T1 2024: the title names 2024-T1, but the period is 2024-T2"),
                fires(
                        "T09",
                        "as of a day in the year before",
                        following(about("2024-T2").asOf(LocalDate.of(2023, 8, 31))),
                        "WARNING follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: it tells as of 2023-08-31, which is outside the period 2024-T2"),
                fires(
                        "T09",
                        "a judgement and a comment from before it",
                        following(followUp("2024-T2", early)),
                        "WARNING follow-up:uppfoljning-2024-t2 uppfoljning-2024-t2: 2 judgements and comments are from before the period 2024-T2"));
    }

    private static List<RuleCase> titleIsSilent() {
        return List.of(
                silent("T09", "the same period", titled("2024-T2", "Delårsrapport T2 2024")),
                silent("T09", "its last month", titled("2024-T2", "Delårsrapport per augusti 2024")),
                silent("T09", "the year alone", titled("2024-T2", "Uppföljning av uppdrag 2024")),
                silent("T09", "compared with another", titled("2024-T2", "T2 2024 jämfört med T2 2023")),
                silent("T09", "the years of a plan", titled("2024", "Uppföljning av strategin 2021–2023")),
                silent("T09", "the year of a plan", titled("2024-T1", "Uppföljning av internkontrollplan för 2023")),
                silent("T09", "a year far off", titled("2024", "Läget mot Agenda 2030 och bortom 2040")),
                silent(
                        "T09",
                        "a plan that has a year in its name",
                        titled("2024", "Läget för Kompass 2023")
                                .addPlans(PlanCases.builder()
                                        .title("Kompass 2023")
                                        .build())));
    }

    private static List<RuleCase> misdatedIsSilent() {
        return List.of(
                silent("T09", "no title", following(about("2024-T2"))),
                silent(
                        "T09",
                        "as of a day soon after",
                        following(about("2024-T2").asOf(LocalDate.of(2024, 9, 15)))));
    }
}
