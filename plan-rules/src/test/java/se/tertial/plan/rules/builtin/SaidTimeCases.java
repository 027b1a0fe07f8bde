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
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules on what texts say of time behave. */
final class SaidTimeCases {

    private static final String ABOUT = "Korta väntetiderna (u-1): ";
    private static final String STALE = "Planen ska antas i maj.";

    private SaidTimeCases() {}

    static List<RuleCase> all() {
        return Stream.of(stale(), vague(), ambiguous(), ambiguousInPlans())
                .flatMap(List::stream)
                .toList();
    }

    private static Portfolio.Builder reported(Report.Builder report) {
        return Norrlid.portfolio()
                .addAssignments(assignment("u-1", lead("rs")).build())
                .addFollowUps(followUp("2024-T2", report.build()).build());
    }

    private static Portfolio.Builder said(String... paragraphs) {
        return reported(report("u-1", "Gul").addComments(comment("k-1", "hsn", paragraphs)));
    }

    private static Portfolio.Builder planned(String text, String years) {
        Activity activity = Activity.builder()
                .copy(PlanCases.activity("a-1"))
                .text(Text.of(text))
                .build();
        return Norrlid.portfolio()
                .addPlans(PlanCases.builder(activity)
                        .date(LocalDate.of(2023, 11, 20))
                        .validity(TimeFrame.builder()
                                .of(Edtf.parse(years))
                                .role(TimeRole.VALIDITY)
                                .basis(TimeBasis.DECIDED)
                                .build())
                        .build());
    }

    private static List<RuleCase> stale() {
        String over = "WARNING comment:k-1 " + ABOUT + "HSN writes of what lies ahead, but its time was over on ";
        return List.of(
                fires("C05", "a month that has gone by", said(STALE), over + "2024-05-31: “ska antas i maj”"),
                fires(
                        "C05",
                        "a year that has gone by, in another paragraph",
                        said("Arbetet pågår.", "Huset planeras vara klart under 2023."),
                        over + "2023-12-31: “planeras vara klart under 2023”"),
                fires(
                        "C05",
                        "the clause begins with the time",
                        said("Samråd har hållits, och i juni ska planen beslutas."),
                        over + "2024-06-30: “i juni ska planen beslutas”"),
                silent("C05", "told in the past", said("Planen antogs i maj.")),
                silent("C05", "the year is ahead", said("Planen ska antas i maj 2025.")),
                silent("C05", "the time is of a noun", said("Efter mötet i maj ska planen skrivas.")),
                silent("C05", "after another time ahead", said("Arbetet ska starta i november. " + STALE)),
                silent("C05", "moved, it says", said(STALE + " Beslutet har dock skjutits upp.")),
                silent(
                        "C05",
                        "moved, a deviation says",
                        reported(report("u-1", "Gul")
                                .addComments(comment("k-1", "hsn", STALE))
                                .addDeviations(Deviation.builder()
                                        .newDate(LocalDate.of(2024, 10, 31))
                                        .build()))));
    }

    private static List<RuleCase> vague() {
        String vague = ABOUT + "the time is only vague: ";
        return List.of(
                fires(
                        "T05",
                        "when there is an opportunity",
                        said("Stadgar skrivs när det finns möjlighet."),
                        "INFO comment:k-1 " + vague + "“Stadgar skrivs när det finns möjlighet”"),
                fires(
                        "T05",
                        "in a plan",
                        planned("Framöver införa ombud på alla enheter.", "2024/2026"),
                        "INFO activity:a-1 Öppna mottagningar: the time is only vague: “Framöver”"),
                silent("T05", "a hedge", planned("Arbeta långsiktigt i största möjliga mån.", "2024/2026")),
                silent("T05", "a date beside it", said("Stadgar ska skrivas senare. Starten planeras till mars 2025.")),
                silent("T05", "told in the past", said("Avtalen blev klara först senare.")),
                silent("T05", "an effect", said("Det leder på sikt till lägre kostnader.")),
                silent("T05", "it tells which", said("Ungdomarna vill ha kvällsturer och senare avgångar.")));
    }

    private static List<RuleCase> ambiguous() {
        String open = "INFO comment:k-1 " + ABOUT + "which year is meant does not appear: ";
        return List.of(
                fires("T07", "the past one or the next", said(STALE), open + "“i maj”"),
                fires("T07", "without a verb", said("Gemensam övning i februari."), open + "“i februari”"),
                silent("T07", "the verb settles it", said("Planen antogs i maj.")),
                silent("T07", "the next one is near", said("Planen ska antas i oktober.")),
                silent("T07", "it says which", said("Försöket ska börja i mars nästa år.")));
    }

    private static List<RuleCase> ambiguousInPlans() {
        String text = "Lämna en rapport i juni.";
        return List.of(
                fires(
                        "T07",
                        "in a plan of several years",
                        planned(text, "2024/2026"),
                        "INFO activity:a-1 Öppna mottagningar: which year is meant does not appear: “i juni”"),
                silent("T07", "in a plan of one year", planned(text, "2024")),
                silent("T07", "every year", planned("Lämna en rapport i juni varje år.", "2024/2026")),
                silent("T07", "the year stands before", planned("Starta under 2025. " + text, "2024/2026")));
    }
}
