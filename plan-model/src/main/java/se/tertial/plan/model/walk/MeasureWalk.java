package se.tertial.plan.model.walk;

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

/** The walk through goals, indicators, risks and money: every object, reference and text, with its place. */
final class MeasureWalk {

    private MeasureWalk() {}

    static void levelCriterion(Visit visit, Place at, LevelCriterion value) {
        visit.source(at, value);
        visit.level(at, value.scale(), value.level());
        visit.text(at.at("text"), value.text());
    }

    static void sustainabilityTag(Visit visit, Place at, SustainabilityTag value) {
        visit.source(at, value);
    }

    static void goalInteraction(Visit visit, Place at, GoalInteraction value) {
        visit.object(at, ObjectKind.GOAL_INTERACTION, value);
        visit.source(at, value);
        visit.reference(at.at("from"), value.from());
        visit.reference(at.at("to"), value.to());
        visit.text(at, "note", value.note());
    }

    static void goal(Visit visit, Place at, Goal value) {
        visit.object(at, ObjectKind.GOAL, value);
        visit.source(at, value);
        visit.text(at, "title", value.title());
        visit.text(at.at("text"), value.text());
        visit.reference(at, "within", value.within());
        visit.references(at, "owners", ObjectKind.BODY, value.owners());
        visit.each(at, "timeFrame", value.timeFrame(), TextWalk::timeFrame);
        visit.each(at, "criteria", value.criteria(), MeasureWalk::levelCriterion);
        visit.each(at, "sustainability", value.sustainability(), MeasureWalk::sustainabilityTag);
        visit.each(at, "legalBases", value.legalBases(), TextWalk::legalBasis);
        visit.each(at, "disclosure", value.disclosure(), IdentityWalk::disclosure);
    }

    static void indicator(Visit visit, Place at, Indicator value) {
        visit.object(at, ObjectKind.INDICATOR, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        visit.text(at, "description", value.description());
        visit.reference(at, "within", value.within());
        visit.references(at, "owners", ObjectKind.BODY, value.owners());
        visit.each(at, "baseline", value.baseline(), MeasureWalk::measurement);
        visit.each(at, "targets", value.targets(), MeasureWalk::target);
        visit.each(at, "thresholds", value.thresholds(), MeasureWalk::threshold);
        visit.each(at, "outcomes", value.outcomes(), MeasureWalk::measurement);
        visit.text(at, "dataSource", value.dataSource());
    }

    static void measurement(Visit visit, Place at, Measurement value) {
        visit.source(at, value);
        visit.text(at, "note", value.note());
    }

    static void target(Visit visit, Place at, Target value) {
        visit.source(at, value);
    }

    static void threshold(Visit visit, Place at, Threshold value) {
        visit.source(at, value);
        visit.level(at, value.scale(), value.level());
    }

    static void risk(Visit visit, Place at, Risk value) {
        visit.object(at, ObjectKind.RISK, value);
        visit.source(at, value);
        visit.text(at.at("title"), value.title());
        visit.text(at, "text", value.text());
        visit.reference(at, "within", value.within());
        visit.references(at, "owners", ObjectKind.BODY, value.owners());
        visit.each(at, "controls", value.controls(), MeasureWalk::control);
        visit.each(at, "disclosure", value.disclosure(), IdentityWalk::disclosure);
    }

    static void control(Visit visit, Place at, Control value) {
        visit.object(at, ObjectKind.CONTROL, value);
        visit.source(at, value);
        visit.text(at.at("title"), value.title());
        visit.text(at, "text", value.text());
        visit.references(at, "owners", ObjectKind.BODY, value.owners());
        visit.each(at, "timeFrames", value.timeFrames(), TextWalk::timeFrame);
    }

    static void funding(Visit visit, Place at, Funding value) {
        visit.object(at, ObjectKind.FUNDING, value);
        visit.source(at, value);
        visit.reference(at, "subject", value.subject());
        visit.text(at, "origin", value.origin());
        visit.reference(at, "decision", ObjectKind.DECISION, value.decision());
    }
}
