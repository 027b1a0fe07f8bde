package se.tertial.plan.model.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.tertial.plan.model.merge.MergeSamples.kinds;
import static se.tertial.plan.model.merge.MergeSamples.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Control;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.GoalKind;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.InteractionType;
import se.tertial.plan.model.measure.LevelCriterion;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.Quantity;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.measure.SustainabilityDimension;
import se.tertial.plan.model.measure.SustainabilityRelation;
import se.tertial.plan.model.measure.SustainabilityTag;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.measure.Threshold;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.status.StatusScales;
import se.tertial.plan.model.time.ReportingPeriod;

class MeasureMergeTest {

    private static final StatusScale SCALE =
            StatusScales.find(Id.of("indicator-rag")).orElseThrow();

    /** The same goals, indicators, risks and money, under ids that begin with a letter of one's own. */
    private static Portfolio.Builder measures(String id, String period, String outcome) {
        Ref goal = Ref.of(ObjectKind.GOAL, id + "-goal");
        return portfolio()
                .addBodies(Body.builder()
                        .id(id + "-rs")
                        .name("Regionstyrelsen")
                        .kind(BodyKind.EXECUTIVE_BOARD)
                        .build())
                .addStatusScales(SCALE)
                .addGoals(goal(id + "-goal", "Vården är nära."), goal(id + "-green", "Resorna är fossilfria."))
                .addGoalInteractions(GoalInteraction.builder()
                        .id(id + "-between")
                        .from(goal)
                        .to(Ref.of(ObjectKind.GOAL, id + "-green"))
                        .type(InteractionType.SYNERGY)
                        .build())
                .addIndicators(indicator(id, goal, period, outcome))
                .addRisks(Risk.builder()
                        .id(id + "-risk")
                        .title("Personalen räcker inte.")
                        .within(goal)
                        .addControls(Control.builder()
                                .id(id + "-control")
                                .title("Bemanningen följs varje vecka.")
                                .state(Lifecycle.ONGOING)
                                .build())
                        .build())
                .addFunding(Funding.builder()
                        .id(id + "-money")
                        .subject(goal)
                        .amount(new BigDecimal("2500000"))
                        .year(2024)
                        .build());
    }

    private static Indicator indicator(String id, Ref goal, String period, String outcome) {
        return Indicator.builder()
                .id(id + "-wait")
                .name("Väntetid till besök")
                .unit("dagar")
                .polarity(Polarity.UNKNOWN)
                .within(goal)
                .addOwners(Id.of(id + "-rs"))
                .addOutcomes(measurement(period, outcome))
                .addTargets(Target.builder().quantity(quantity("30")).build())
                .addThresholds(Threshold.builder()
                        .scale(SCALE.ref())
                        .level("met")
                        .below(new BigDecimal("30"))
                        .build())
                .build();
    }

    private static Goal goal(String id, String text) {
        return Goal.builder()
                .id(id)
                .text(text)
                .kind(GoalKind.STRATEGIC)
                .addCriteria(LevelCriterion.builder()
                        .scale(SCALE.ref())
                        .level("met")
                        .text("Allt är klart.")
                        .build())
                .addSustainability(SustainabilityTag.builder()
                        .dimension(SustainabilityDimension.SOCIAL)
                        .relation(SustainabilityRelation.CONTRIBUTES)
                        .build())
                .build();
    }

    private static Measurement measurement(String period, String value) {
        return Measurement.builder()
                .period(ReportingPeriod.parse(period))
                .quantity(quantity(value))
                .build();
    }

    private static Quantity quantity(String value) {
        return Quantity.of(new BigDecimal(value));
    }

    @Test
    void theSameMeasuresUnderOtherIdsAreJoinedWithTheirOutcomes() {
        Portfolio base = measures("a", "2024-T1", "41").build();
        Portfolio incoming = measures("b", "2024-T2", "37").build();

        MergeResult result = PortfolioMerge.into(base, incoming);
        Portfolio merged = result.portfolio();

        assertEquals(List.of(), result.findings());
        assertEquals(base.goals().size(), merged.goals().size());
        assertEquals(1, merged.goalInteractions().size());
        assertEquals(1, merged.funding().size());
        assertEquals(1, merged.risks().get(0).controls().size());
        Indicator indicator = merged.indicators().get(0);
        assertEquals(List.of(Id.of("a-rs")), indicator.owners());
        assertEquals(List.of(measurement("2024-T1", "41"), measurement("2024-T2", "37")), indicator.outcomes());
        assertEquals(base.indicators().get(0).targets(), indicator.targets());
        assertEquals(merged, PortfolioMerge.into(merged, incoming).portfolio());
    }

    @Test
    void anotherFigureForTheSamePeriodIsAContradiction() {
        Portfolio base = measures("a", "2024-T1", "41").build();

        MergeResult result =
                PortfolioMerge.into(base, measures("a", "2024-T1", "40").build());

        assertEquals(base, result.portfolio());
        assertEquals(List.of(MergeFinding.Kind.CONTRADICTION), kinds(result));
        assertEquals("/indicators/0/outcomes/0", result.findings().get(0).path());
    }

    @Test
    void anUnknownPolarityIsFilledIn() {
        Portfolio base = measures("a", "2024-T1", "41").build();
        Portfolio incoming = portfolio()
                .addIndicators(Indicator.builder()
                        .id("x")
                        .name("väntetid till besök")
                        .polarity(Polarity.LOWER_IS_BETTER)
                        .build())
                .build();

        Indicator merged =
                PortfolioMerge.into(base, incoming).portfolio().indicators().get(0);

        assertEquals(Polarity.LOWER_IS_BETTER, merged.polarity());
        assertEquals(Optional.of("dagar"), merged.unit());
    }
}
