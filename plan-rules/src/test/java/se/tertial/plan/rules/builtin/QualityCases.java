package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.Quantity;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules on the material behave. */
final class QualityCases {

    private static final Assignment OPEN = assignment("u-1", lead("rs")).build();
    private static final Assignment CLOSED = assignment("u-1", lead("rs"))
            .addEvents(
                    AssignmentEvent.builder().kind(AssignmentEventKind.CLOSED).build())
            .build();
    private static final Completeness WHOLE = Completeness.WHOLE;
    private static final Completeness VIEW = Completeness.VIEW;
    private static final String GONE = "assignment:u-1 Korta väntetiderna (u-1): was reported on for ";

    private static final String ABOUT = "WARNING indicator:i-1 Svarstid: ";
    private static final Measurement IN_PER_CENT = Measurement.builder()
            .printed("86 %")
            .quantity(Quantity.of(new BigDecimal("86")))
            .build();

    private QualityCases() {}

    static List<RuleCase> all() {
        return Stream.of(vanishedFires(), vanishedIsSilent(), indicatorFires(), indicatorIsSilent())
                .flatMap(List::stream)
                .toList();
    }

    private static FollowUp reporting(String period, Completeness completeness, String... rows) {
        return followUp(period, Stream.of(rows).map(QualityCases::row).toArray(Report[]::new))
                .completeness(completeness)
                .build();
    }

    /** An assignment and its status: {@code u-1} or {@code u-1=Grön}. */
    private static Report row(String row) {
        String[] parts = row.split("=", 2);
        return report(parts[0], parts.length == 1 ? "Gul" : parts[1]).build();
    }

    private static Portfolio.Builder with(Assignment first, FollowUp... followUps) {
        return Norrlid.portfolio()
                .addAssignments(first)
                .addAssignments(assignment("u-2", lead("rs")).build())
                .addAssignments(assignment("u-3", lead("rs")).build())
                .addFollowUps(followUps);
    }

    private static Assignment split(String day) {
        return assignment("u-1", lead("rs"))
                .addEvents(AssignmentEvent.builder()
                        .kind(AssignmentEventKind.SPLIT)
                        .date(Edtf.parse(day))
                        .build())
                .build();
    }

    private static List<RuleCase> vanishedFires() {
        return List.of(
                fires(
                        "Q03",
                        "a row of a whole follow-up",
                        with(OPEN, reporting("2024-T1", WHOLE, "u-1", "u-2"), reporting("2024-T2", WHOLE, "u-2")),
                        "WARNING " + GONE + "2024-T1 but not for 2024-T2, and nothing says that it is closed"),
                fires(
                        "Q03",
                        "a row of the same view",
                        with(
                                OPEN,
                                reporting("2024-T1", VIEW, "u-1", "u-2", "u-3"),
                                reporting("2024-T2", VIEW, "u-2", "u-3")),
                        "WARNING " + GONE + "2024-T1 but not for 2024-T2, and nothing says that it is closed"),
                fires(
                        "Q03",
                        "in a new year, for information",
                        with(OPEN, reporting("2024", WHOLE, "u-1", "u-2"), reporting("2025-T1", WHOLE, "u-2")),
                        "INFO " + GONE + "2024 but not for 2025-T1, and nothing says that it is closed"),
                fires(
                        "Q03",
                        "split before it was last reported on",
                        with(
                                split("2024-03-12"),
                                reporting("2024-T1", WHOLE, "u-1", "u-2"),
                                reporting("2024-T2", WHOLE, "u-2")),
                        "WARNING " + GONE + "2024-T1 but not for 2024-T2, and nothing says that it is closed"));
    }

    private static List<RuleCase> vanishedIsSilent() {
        return List.of(
                silent(
                        "Q03",
                        "split since it was last reported on",
                        with(
                                split("2024-06-12"),
                                reporting("2024-T1", WHOLE, "u-1", "u-2"),
                                reporting("2024-T2", WHOLE, "u-2"))),
                silent(
                        "Q03",
                        "closed by decision",
                        with(CLOSED, reporting("2024-T1", WHOLE, "u-1", "u-2"), reporting("2024-T2", WHOLE, "u-2"))),
                silent(
                        "Q03",
                        "done when last reported on",
                        with(OPEN, reporting("2024-T1", WHOLE, "u-1=Grön", "u-2"), reporting("2024-T2", WHOLE, "u-2"))),
                silent(
                        "Q03",
                        "another view",
                        with(
                                OPEN,
                                reporting("2024-T1", VIEW, "u-1", "u-2"),
                                reporting("2024-T2", VIEW, "u-2", "u-3"))));
    }

    private static Indicator.Builder of(Polarity polarity) {
        return Indicator.builder().id("i-1").name("Svarstid").polarity(polarity);
    }

    private static Target target(String time, String value) {
        return Target.builder()
                .time(Edtf.parse(time))
                .quantity(Quantity.of(new BigDecimal(value)))
                .build();
    }

    private static Indicator.Builder printed(String printed, String value) {
        return of(Polarity.LOWER_IS_BETTER)
                .unit("dagar")
                .addTargets(Target.builder()
                        .printed(printed)
                        .quantity(Quantity.of(new BigDecimal(value)))
                        .build());
    }

    private static Target undated(String value) {
        return Target.builder().quantity(Quantity.of(new BigDecimal(value))).build();
    }

    private static Portfolio.Builder measured(Indicator.Builder indicator) {
        return Norrlid.portfolio().addIndicators(indicator.build());
    }

    private static List<RuleCase> indicatorFires() {
        return List.of(
                fires(
                        "Q05",
                        "a target, and no direction",
                        measured(of(Polarity.UNKNOWN).unit("dagar").addTargets(target("2024", "14"))),
                        ABOUT + "has targets, but it does not say which direction is good"),
                fires(
                        "Q05",
                        "a value, and no unit",
                        measured(of(Polarity.LOWER_IS_BETTER).addTargets(target("2024", "14"))),
                        ABOUT + "has values but no unit"),
                fires(
                        "Q05",
                        "per cent among days",
                        measured(of(Polarity.LOWER_IS_BETTER).unit("dagar").addOutcomes(IN_PER_CENT)),
                        ABOUT + "the value 86 % is in per cent, but the unit is dagar"),
                fires(
                        "Q05",
                        "two targets for one year",
                        measured(of(Polarity.LOWER_IS_BETTER)
                                .unit("dagar")
                                .addTargets(target("2024", "14"), target("2024", "10"))),
                        ABOUT + "two different targets hold for 2024"),
                fires(
                        "Q05",
                        "two targets for no time",
                        measured(of(Polarity.LOWER_IS_BETTER).unit("dagar").addTargets(undated("14"), undated("10"))),
                        ABOUT + "two different targets are set without a time"),
                fires(
                        "Q05",
                        "another number in print",
                        measured(printed("6,4 miljoner", "6.2")),
                        ABOUT + "6,4 miljoner is printed where the value is 6.2"),
                fires(
                        "Q05",
                        "another number in print, with a space in it",
                        measured(printed("högst 12 400", "12500")),
                        ABOUT + "högst 12 400 is printed where the value is 12500"));
    }

    private static List<RuleCase> indicatorIsSilent() {
        return List.of(
                silent(
                        "Q05",
                        "direction, unit and one target a year",
                        measured(of(Polarity.LOWER_IS_BETTER)
                                .unit("dagar")
                                .addTargets(target("2024", "14"), target("2025", "10"), target("2025", "10.0")))),
                silent("Q05", "rounded in print", measured(printed("86", "85.5"))),
                silent("Q05", "in millions in print", measured(printed("6,4 miljoner", "6400000"))),
                silent("Q05", "a minus in words", measured(printed("minus 1 200 ton CO2", "-1200"))),
                silent("Q05", "several numbers in print", measured(printed("80–85", "80"))),
                silent("Q05", "a year in print", measured(printed("före 2030", "14"))),
                silent("Q05", "no number in print", measured(printed("halverad", "14"))),
                silent(
                        "Q05",
                        "per cent in per cent",
                        measured(of(Polarity.HIGHER_IS_BETTER).unit("procent").addOutcomes(IN_PER_CENT))),
                silent(
                        "Q05",
                        "for information, without a target",
                        measured(of(Polarity.UNKNOWN).unit("dagar"))));
    }
}
