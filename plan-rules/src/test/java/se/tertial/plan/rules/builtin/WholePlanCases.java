package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.PlanCases.plan;
import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.RequirementKind;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalKind;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.SustainabilityDimension;
import se.tertial.plan.model.measure.SustainabilityRelation;
import se.tertial.plan.model.measure.SustainabilityTag;
import se.tertial.plan.model.organisation.TargetGroup;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules behave that hold a plan to what it asks of everything in it, and to how it is written. */
final class WholePlanCases {

    private static final String PLAN = "INFO plan:p-1 Plan för vården 2024–2026: ";
    private static final String ACTIVITY = "INFO activity:a-1 Öppna mottagningar: ";
    private static final Ref GOAL = Ref.of(ObjectKind.GOAL, "m-1");
    private static final SustainabilityTag SOCIAL = SustainabilityTag.builder()
            .dimension(SustainabilityDimension.SOCIAL)
            .relation(SustainabilityRelation.CONTRIBUTES)
            .build();

    private WholePlanCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                        requirementFires(),
                        requirementIsSilent(),
                        sustainabilityFires(),
                        sustainabilityIsSilent(),
                        splitFires(),
                        splitIsSilent(),
                        capitals())
                .flatMap(List::stream)
                .toList();
    }

    private static Activity.Builder activity(String id) {
        return Activity.builder().copy(PlanCases.activity(id));
    }

    private static Activity says(String id, String text) {
        return activity(id).text(text).build();
    }

    private static Requirement.Builder requirement(RequirementKind kind, String text) {
        return Requirement.builder().id("k-1").kind(kind).text(Text.of(text));
    }

    private static Portfolio.Builder asking(Requirement requirement, Activity... activities) {
        return Norrlid.portfolio()
                .addPlans(PlanCases.builder(activities)
                        .addRequirements(requirement)
                        .build());
    }

    private static Requirement accessible() {
        return requirement(RequirementKind.ACCESSIBILITY, "Allt är till för alla.")
                .build();
    }

    private static List<RuleCase> requirementFires() {
        Requirement equal = requirement(RequirementKind.EQUALITY, "Allt är jämställt.")
                .addAppliesTo(Ref.of(ObjectKind.PLAN, "p-1"))
                .build();
        return List.of(
                fires(
                        "P09",
                        "no activity takes it up",
                        asking(accessible(), PlanCases.activity("a-1")),
                        PLAN
                                + "1 of 1 activities does not take up what the plan asks of all (Allt är till för alla): Öppna mottagningar"),
                fires(
                        "P09",
                        "one of three does",
                        asking(
                                accessible(),
                                says("a-1", "Tillgänglig entré."),
                                PlanCases.activity("a-2"),
                                PlanCases.activity("a-3")),
                        PLAN
                                + "2 of 3 activities do not take up what the plan asks of all (Allt är till för alla): Öppna mottagningar; Öppna mottagningar"),
                fires(
                        "P09",
                        "it names the plan itself",
                        asking(equal, PlanCases.activity("a-1")),
                        PLAN
                                + "1 of 1 activities does not take up what the plan asks of all (Allt är jämställt): Öppna mottagningar"));
    }

    private static List<RuleCase> requirementIsSilent() {
        Requirement ofOne = requirement(RequirementKind.ACCESSIBILITY, "Allt är till för alla.")
                .addAppliesTo(Ref.of(ObjectKind.ACTIVITY, "a-1"))
                .build();
        Requirement consult = requirement(RequirementKind.CONSULTATION, "Den som berörs hörs.")
                .build();
        Activity tied = activity("a-1")
                .addContributesTo(Ref.of(ObjectKind.REQUIREMENT, "k-1"))
                .build();
        return List.of(
                silent("P09", "an activity is tied to it", asking(accessible(), tied)),
                silent("P09", "half of them take it up", asking(accessible(), tied, PlanCases.activity("a-2"))),
                silent(
                        "P09",
                        "the one above takes it up",
                        asking(
                                accessible(),
                                activity("a-1")
                                        .text("Tillgänglighet i alla lokaler.")
                                        .addActivities(PlanCases.activity("a-2"))
                                        .build())),
                silent("P09", "it is about one activity", asking(ofOne, PlanCases.activity("a-1"))),
                silent("P09", "it cannot be about all", asking(consult, PlanCases.activity("a-1"))));
    }

    private static List<RuleCase> sustainabilityFires() {
        Requirement sustainable =
                requirement(RequirementKind.SUSTAINABILITY, "Allt är hållbart.").build();
        return List.of(
                fires(
                        "P10",
                        "the plan asks for it",
                        asking(sustainable, PlanCases.activity("a-1")),
                        PLAN
                                + "the plan asks for sustainable development, but none of 1 activities states a contribution"),
                fires(
                        "P10",
                        "a goal states it",
                        plan(PlanCases.activity("a-1"), PlanCases.activity("a-2"))
                                .addGoals(goal().addSustainability(SOCIAL).build()),
                        PLAN
                                + "none of 2 activities states a contribution to sustainable development, although goals, assignments or other plans do"),
                fires(
                        "P10",
                        "the plan speaks of it",
                        plan(says("a-1", "Ärenden bereds utifrån Agenda 2030.")),
                        PLAN
                                + "the plan speaks of sustainable development, but none of 1 activities states a contribution"));
    }

    private static List<RuleCase> sustainabilityIsSilent() {
        Activity tagged = activity("a-1").addSustainability(SOCIAL).build();
        return List.of(
                silent("P10", "one activity states it", plan(tagged, says("a-2", "Utifrån Agenda 2030."))),
                silent("P10", "nobody speaks of it", plan(says("a-1", "Ge ett hållbart stöd."))),
                silent(
                        "P10",
                        "there are no activities",
                        plan().addGoals(goal().addSustainability(SOCIAL).build())));
    }

    private static Goal.Builder goal() {
        return Goal.builder().id("m-1").kind(GoalKind.OVERALL).text("Unga mår bra");
    }

    private static Portfolio.Builder grouped(boolean split, Indicator... indicators) {
        return plan(activity("a-1")
                        .addTargetGroups(Id.of("unga"))
                        .addContributesTo(GOAL)
                        .build())
                .addTargetGroups(TargetGroup.builder()
                        .id("unga")
                        .name(Text.of("Unga"))
                        .splitBySex(split)
                        .build())
                .addGoals(goal().build())
                .addIndicators(indicators);
    }

    private static Indicator indicator(Ref within, String... groups) {
        return Indicator.builder()
                .id("n-1")
                .name(Text.of("Unga som mår bra"))
                .polarity(Polarity.HIGHER_IS_BETTER)
                .within(within)
                .addBreakdowns(groups)
                .build();
    }

    private static List<RuleCase> splitFires() {
        return List.of(
                fires(
                        "P12",
                        "the indicator of its goal is split otherwise",
                        grouped(true, indicator(GOAL, "hushåll med barn", "hushåll utan barn")),
                        ACTIVITY + "is about Unga, but Unga som mår bra is not split by sex"),
                fires(
                        "P12",
                        "there is no indicator",
                        grouped(true),
                        ACTIVITY + "is about Unga, but no indicator shows how it goes for each of the sexes"),
                fires(
                        "P12",
                        "its text names both sexes",
                        plan(says("a-1", "Mottagningen når båda könen.")),
                        ACTIVITY + "is about båda könen, but no indicator shows how it goes for each of the sexes"));
    }

    private static List<RuleCase> splitIsSilent() {
        return List.of(
                silent("P12", "split by sex", grouped(true, indicator(GOAL, "Flickor 13–17 år", "Pojkar 13–17 år"))),
                silent(
                        "P12",
                        "an indicator of the plan is split",
                        grouped(true, indicator(Ref.of(ObjectKind.PLAN, "p-1"), "kön"))),
                silent("P12", "a group that is not split", grouped(false, indicator(GOAL))),
                silent("P12", "girls alone", plan(says("a-1", "Flickor spelar fotboll på Mannen i månen."))));
    }

    private static Plan.Builder headed(FocusArea... areas) {
        return Plan.builder().id("p-1").title("Plan för vården 2024–2026").addFocusAreas(areas);
    }

    private static FocusArea area(String id, String title, String printed) {
        return FocusArea.builder().id(id).title(title).printedTitle(printed).build();
    }

    private static List<RuleCase> capitals() {
        return List.of(
                fires(
                        "L04",
                        "one heading",
                        Norrlid.portfolio()
                                .addPlans(headed(
                                                area("o-1", "Kultur", "1. KULTUR"),
                                                area("o-2", "Nära vård", "2. Nära vård"))
                                        .build()),
                        "INFO focus-area:o-1 Plan för vården 2024–2026: the heading 1. KULTUR is in capitals"),
                fires(
                        "L04",
                        "several, one of short words",
                        Norrlid.portfolio()
                                .addPlans(headed(
                                                area("o-1", "God och nära vård", "GOD OCH NÄRA VÅRD"),
                                                area("o-2", "Kultur", "KULTUR"))
                                        .build()),
                        PLAN + "2 headings are in capitals, the first of them GOD OCH NÄRA VÅRD"),
                silent(
                        "L04",
                        "abbreviations",
                        Norrlid.portfolio()
                                .addPlans(headed(area("o-1", "IT, HR", "IT, HR"), area("o-2", "VEGA", "4. VEGA"))
                                        .build())),
                silent("L04", "as in a sentence", plan(PlanCases.activity("a-1"))));
    }
}
