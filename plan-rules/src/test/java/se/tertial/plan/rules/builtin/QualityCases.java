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
    private static final String GONE = "assignment:u-1 Korta väntetiderna (u-1) was reported on in ";

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
                        "WARNING " + GONE + "2024-T1 but not here, and nothing says that it is closed"),
                fires(
                        "Q03",
                        "a row of the same view",
                        with(
                                OPEN,
                                reporting("2024-T1", VIEW, "u-1", "u-2", "u-3"),
                                reporting("2024-T2", VIEW, "u-2", "u-3")),
                        "WARNING " + GONE + "2024-T1 but not here, and nothing says that it is closed"),
                fires(
                        "Q03",
                        "in a new year, for information",
                        with(OPEN, reporting("2024", WHOLE, "u-1", "u-2"), reporting("2025-T1", WHOLE, "u-2")),
                        "INFO " + GONE + "2024 but not here, and nothing says that it is closed"),
                fires(
                        "Q03",
                        "split before it was last reported on",
                        with(
                                split("2024-03-12"),
                                reporting("2024-T1", WHOLE, "u-1", "u-2"),
                                reporting("2024-T2", WHOLE, "u-2")),
                        "WARNING " + GONE + "2024-T1 but not here, and nothing says that it is closed"));
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

    private static Portfolio.Builder measured(Indicator.Builder indicator) {
        return Norrlid.portfolio().addIndicators(indicator.build());
    }

    private static List<RuleCase> indicatorFires() {
        return List.of(
                fires(
                        "Q05",
                        "a target, and no direction",
                        measured(of(Polarity.UNKNOWN).unit("dagar").addTargets(target("2024", "14"))),
                        ABOUT + "there are targets, but not which direction is good"),
                fires(
                        "Q05",
                        "a value, and no unit",
                        measured(of(Polarity.LOWER_IS_BETTER).addTargets(target("2024", "14"))),
                        ABOUT + "there are values, but no unit"),
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
                        ABOUT + "two different targets hold for 2024"));
    }

    private static List<RuleCase> indicatorIsSilent() {
        return List.of(
                silent(
                        "Q05",
                        "direction, unit and one target a year",
                        measured(of(Polarity.LOWER_IS_BETTER)
                                .unit("dagar")
                                .addTargets(target("2024", "14"), target("2025", "10"), target("2025", "10.0")))),
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
