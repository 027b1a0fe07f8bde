package se.tertial.plan.model.rewrite;

import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.measure.Control;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.LevelCriterion;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.measure.SustainabilityTag;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.measure.Threshold;

/** Rewrites goals, indicators, risks and money: the same values with other ids, references and places of origin. */
public final class MeasureRewrite {

    private MeasureRewrite() {}

    /** {@return the criterion, rewritten} */
    public static LevelCriterion levelCriterion(Rewrite rewrite, LevelCriterion value) {
        return LevelCriterion.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }

    /** {@return the tag, rewritten} */
    public static SustainabilityTag sustainabilityTag(Rewrite rewrite, SustainabilityTag value) {
        return SustainabilityTag.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }

    static GoalInteraction goalInteraction(Rewrite rewrite, GoalInteraction value) {
        return GoalInteraction.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.GOAL_INTERACTION, value.id()))
                .source(rewrite.source(value.source()))
                .from(rewrite.ref(value.from()))
                .to(rewrite.ref(value.to()))
                .build();
    }

    static Goal goal(Rewrite rewrite, Goal value) {
        return Goal.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.GOAL, value.id()))
                .source(rewrite.source(value.source()))
                .within(value.within().map(rewrite::ref))
                .owners(rewrite.ids(ObjectKind.BODY, value.owners()))
                .timeFrame(value.timeFrame().map(its -> TextRewrite.timeFrame(rewrite, its)))
                .criteria(rewrite.each(value.criteria(), MeasureRewrite::levelCriterion))
                .sustainability(rewrite.each(value.sustainability(), MeasureRewrite::sustainabilityTag))
                .legalBases(rewrite.each(value.legalBases(), TextRewrite::legalBasis))
                .disclosure(value.disclosure().map(its -> IdentityRewrite.disclosure(rewrite, its)))
                .build();
    }

    static Indicator indicator(Rewrite rewrite, Indicator value) {
        return Indicator.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.INDICATOR, value.id()))
                .source(rewrite.source(value.source()))
                .within(value.within().map(rewrite::ref))
                .owners(rewrite.ids(ObjectKind.BODY, value.owners()))
                .baseline(value.baseline().map(its -> MeasureRewrite.measurement(rewrite, its)))
                .targets(rewrite.each(value.targets(), MeasureRewrite::target))
                .thresholds(rewrite.each(value.thresholds(), MeasureRewrite::threshold))
                .outcomes(rewrite.each(value.outcomes(), MeasureRewrite::measurement))
                .build();
    }

    /** {@return the figure, rewritten} */
    public static Measurement measurement(Rewrite rewrite, Measurement value) {
        return Measurement.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }

    /** {@return the target, rewritten} */
    public static Target target(Rewrite rewrite, Target value) {
        return Target.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }

    /** {@return the threshold, rewritten} */
    public static Threshold threshold(Rewrite rewrite, Threshold value) {
        return Threshold.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }

    static Risk risk(Rewrite rewrite, Risk value) {
        return Risk.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.RISK, value.id()))
                .source(rewrite.source(value.source()))
                .within(value.within().map(rewrite::ref))
                .owners(rewrite.ids(ObjectKind.BODY, value.owners()))
                .controls(rewrite.each(value.controls(), MeasureRewrite::control))
                .disclosure(value.disclosure().map(its -> IdentityRewrite.disclosure(rewrite, its)))
                .build();
    }

    static Control control(Rewrite rewrite, Control value) {
        return Control.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.CONTROL, value.id()))
                .source(rewrite.source(value.source()))
                .owners(rewrite.ids(ObjectKind.BODY, value.owners()))
                .timeFrames(rewrite.each(value.timeFrames(), TextRewrite::timeFrame))
                .build();
    }

    static Funding funding(Rewrite rewrite, Funding value) {
        return Funding.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.FUNDING, value.id()))
                .source(rewrite.source(value.source()))
                .subject(value.subject().map(rewrite::ref))
                .decision(rewrite.id(ObjectKind.DECISION, value.decision()))
                .build();
    }
}
