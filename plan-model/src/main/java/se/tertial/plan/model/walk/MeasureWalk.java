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
        value.note().ifPresent(text -> visit.text(at.at("note"), text));
    }

    static void goal(Visit visit, Place at, Goal value) {
        visit.object(at, ObjectKind.GOAL, value);
        visit.source(at, value);
        value.title().ifPresent(text -> visit.text(at.at("title"), text));
        visit.text(at.at("text"), value.text());
        value.within().ifPresent(ref -> visit.reference(at.at("within"), ref));
        visit.references(at.at("owners"), ObjectKind.BODY, value.owners());
        value.timeFrame().ifPresent(its -> TextWalk.timeFrame(visit, at.at("timeFrame"), its));
        visit.each(at.at("criteria"), value.criteria(), MeasureWalk::levelCriterion);
        visit.each(at.at("sustainability"), value.sustainability(), MeasureWalk::sustainabilityTag);
        visit.each(at.at("legalBases"), value.legalBases(), TextWalk::legalBasis);
        value.disclosure().ifPresent(its -> IdentityWalk.disclosure(visit, at.at("disclosure"), its));
    }

    static void indicator(Visit visit, Place at, Indicator value) {
        visit.object(at, ObjectKind.INDICATOR, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        value.description().ifPresent(text -> visit.text(at.at("description"), text));
        value.within().ifPresent(ref -> visit.reference(at.at("within"), ref));
        visit.references(at.at("owners"), ObjectKind.BODY, value.owners());
        value.baseline().ifPresent(its -> MeasureWalk.measurement(visit, at.at("baseline"), its));
        visit.each(at.at("targets"), value.targets(), MeasureWalk::target);
        visit.each(at.at("thresholds"), value.thresholds(), MeasureWalk::threshold);
        visit.each(at.at("outcomes"), value.outcomes(), MeasureWalk::measurement);
        value.dataSource().ifPresent(text -> visit.text(at.at("dataSource"), text));
    }

    static void measurement(Visit visit, Place at, Measurement value) {
        visit.source(at, value);
        value.note().ifPresent(text -> visit.text(at.at("note"), text));
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
        value.text().ifPresent(text -> visit.text(at.at("text"), text));
        value.within().ifPresent(ref -> visit.reference(at.at("within"), ref));
        visit.references(at.at("owners"), ObjectKind.BODY, value.owners());
        visit.each(at.at("controls"), value.controls(), MeasureWalk::control);
        value.disclosure().ifPresent(its -> IdentityWalk.disclosure(visit, at.at("disclosure"), its));
    }

    static void control(Visit visit, Place at, Control value) {
        visit.object(at, ObjectKind.CONTROL, value);
        visit.source(at, value);
        visit.text(at.at("title"), value.title());
        value.text().ifPresent(text -> visit.text(at.at("text"), text));
        visit.references(at.at("owners"), ObjectKind.BODY, value.owners());
        visit.each(at.at("timeFrames"), value.timeFrames(), TextWalk::timeFrame);
    }

    static void funding(Visit visit, Place at, Funding value) {
        visit.object(at, ObjectKind.FUNDING, value);
        visit.source(at, value);
        value.subject().ifPresent(ref -> visit.reference(at.at("subject"), ref));
        value.origin().ifPresent(text -> visit.text(at.at("origin"), text));
        visit.reference(at.at("decision"), ObjectKind.DECISION, value.decision());
    }
}
