package se.tertial.plan.model.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.measure.Control;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.LevelCriterion;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.MeasurementFrequency;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.measure.Threshold;
import se.tertial.plan.model.rewrite.MeasureRewrite;
import se.tertial.plan.model.rewrite.Rewrite;
import se.tertial.plan.model.rewrite.TextRewrite;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.walk.Place;

/** Joins goals, indicators, risks and money: what the base lacks is filled in, and what both have becomes one. */
final class MeasureJoin {

    private MeasureJoin() {}

    static Goal goal(Join join, Place at, Goal base, Goal incoming) {
        Joined<Goal> its = join.of(at, ObjectKind.GOAL, base, incoming);
        return Goal.builder()
                .copy(base)
                .copy(its.added())
                .title(its.optionalText("title", Goal::title))
                .text(its.text("text", Goal::text))
                .kind(its.value("kind", Goal::kind))
                .within(its.arrow("within", Arrows.Relation.WITHIN, Goal::within))
                .owners(its.union(Goal::owners))
                .timeFrame(its.optional("timeFrame", Goal::timeFrame, TextRewrite::timeFrame))
                .criteria(its.keyed("criteria", Goal::criteria, MeasureJoin::key, MeasureJoin::levelCriterion))
                .sustainability(its.union(Goal::sustainability, MeasureRewrite::sustainabilityTag))
                .legalBases(its.union(Goal::legalBases, TextRewrite::legalBasis))
                .disclosure(its.disclosure(Goal::disclosure))
                .build();
    }

    static GoalInteraction goalInteraction(Join join, Place at, GoalInteraction base, GoalInteraction incoming) {
        Joined<GoalInteraction> its = join.of(at, ObjectKind.GOAL_INTERACTION, base, incoming);
        return GoalInteraction.builder()
                .copy(base)
                .copy(its.added())
                .from(its.value("from", GoalInteraction::from))
                .to(its.value("to", GoalInteraction::to))
                .type(its.value("type", GoalInteraction::type))
                .score(base.score().isPresent() ? base.score() : incoming.score())
                .note(its.optionalText("note", GoalInteraction::note))
                .build();
    }

    static Indicator indicator(Join join, Place at, Indicator base, Indicator incoming) {
        Joined<Indicator> its = join.of(at, ObjectKind.INDICATOR, base, incoming);
        return Indicator.builder()
                .copy(base)
                .copy(its.added())
                .name(its.text("name", Indicator::name))
                .description(its.optionalText("description", Indicator::description))
                .unit(its.optional("unit", Indicator::unit))
                .polarity(its.unless(Polarity.UNKNOWN, "polarity", Indicator::polarity))
                .within(its.optional("within", Indicator::within))
                .owners(its.union(Indicator::owners))
                .frequency(its.unless(MeasurementFrequency.EVERY_PERIOD, "frequency", Indicator::frequency))
                .baseline(its.optional("baseline", Indicator::baseline, MeasureRewrite::measurement))
                .targets(its.keyed("targets", Indicator::targets, MeasureJoin::key, MeasureJoin::target))
                .thresholds(its.keyed("thresholds", Indicator::thresholds, MeasureJoin::key, MeasureJoin::threshold))
                .outcomes(its.keyed("outcomes", Indicator::outcomes, MeasureJoin::key, MeasureJoin::measurement))
                .breakdowns(its.union(Indicator::breakdowns))
                .dataSource(its.optionalText("dataSource", Indicator::dataSource))
                .build();
    }

    static Risk risk(Join join, Place at, Risk base, Risk incoming) {
        Joined<Risk> its = join.of(at, ObjectKind.RISK, base, incoming);
        return Risk.builder()
                .copy(base)
                .copy(its.added())
                .title(its.text("title", Risk::title))
                .text(its.optionalText("text", Risk::text))
                .within(its.optional("within", Risk::within))
                .owners(its.union(Risk::owners))
                .rating(its.optional("rating", Risk::rating))
                .residual(its.optional("residual", Risk::residual))
                .controls(its.objects("controls", ObjectKind.CONTROL, Risk::controls, MeasureJoin::control))
                .closed(its.unless(false, "closed", Risk::closed))
                .disclosure(its.disclosure(Risk::disclosure))
                .build();
    }

    static Control control(Join join, Place at, Control base, Control incoming) {
        Joined<Control> its = join.of(at, ObjectKind.CONTROL, base, incoming);
        return Control.builder()
                .copy(base)
                .copy(its.added())
                .title(its.text("title", Control::title))
                .text(its.optionalText("text", Control::text))
                .owners(its.union(Control::owners))
                .timeFrames(its.union(Control::timeFrames, TextRewrite::timeFrame))
                .state(its.optional("state", Control::state))
                .build();
    }

    static Funding funding(Join join, Place at, Funding base, Funding incoming) {
        Joined<Funding> its = join.of(at, ObjectKind.FUNDING, base, incoming);
        return Funding.builder()
                .copy(base)
                .copy(its.added())
                .subject(its.optional("subject", Funding::subject))
                .amount(its.value("amount", Funding::amount))
                .currency(its.unless("SEK", "currency", Funding::currency))
                .year(its.value("year", Funding::year))
                .account(its.optional("account", Funding::account))
                .origin(its.optionalText("origin", Funding::origin))
                .decision(its.optional("decision", Funding::decision))
                .build();
    }

    static Object key(Measurement its) {
        return List.of(its.period(), its.time(), its.group());
    }

    static Measurement measurement(Join join, Place at, Measurement base, Measurement incoming) {
        return whole(join, at, MeasureRewrite::measurement, base, incoming);
    }

    static Object key(Target its) {
        return List.of(its.time(), its.group());
    }

    static Target target(Join join, Place at, Target base, Target incoming) {
        return whole(join, at, MeasureRewrite::target, base, incoming);
    }

    static Object key(Threshold its) {
        return List.of(its.scale(), its.level());
    }

    static Threshold threshold(Join join, Place at, Threshold base, Threshold incoming) {
        return whole(join, at, MeasureRewrite::threshold, base, incoming);
    }

    static Object key(LevelCriterion its) {
        return List.of(its.scale(), its.level());
    }

    static LevelCriterion levelCriterion(Join join, Place at, LevelCriterion base, LevelCriterion incoming) {
        return whole(join, at, MeasureRewrite::levelCriterion, base, incoming);
    }

    /** A figure and what stands beside it hang together: the base's is kept whole. */
    private static <T> T whole(Join join, Place at, BiFunction<Rewrite, T, T> rewriting, T base, T incoming) {
        T its = rewriting.apply(Rewrite.WITHOUT_SOURCES, base);
        T other = rewriting.apply(Rewrite.WITHOUT_SOURCES, incoming);
        if (!its.equals(other)) {
            join.find(MergeFinding.Kind.CONTRADICTION, at, Optional.empty(), its, other);
        }
        return base;
    }
}
