package se.tertial.plan.model.walk;

import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.ReferenceDocument;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.identity.ObjectKind;

/** The walk through documents: every object, reference and text, with its place. */
final class DocumentWalk {

    private DocumentWalk() {}

    static void decision(Visit visit, Place at, Decision value) {
        visit.object(at, ObjectKind.DECISION, value);
        visit.source(at, value);
        value.subject().ifPresent(ref -> visit.reference(at.at("subject"), ref));
        visit.reference(at.at("body"), ObjectKind.BODY, value.body());
        value.date().ifPresent(its -> TextWalk.timeFrame(visit, at.at("date"), its));
        value.authority().ifPresent(text -> visit.text(at.at("authority"), text));
        visit.reference(at.at("supersedes"), ObjectKind.DECISION, value.supersedes());
        value.text().ifPresent(text -> visit.text(at.at("text"), text));
    }

    static void documentRelation(Visit visit, Place at, DocumentRelation value) {
        visit.source(at, value);
        value.target().ifPresent(ref -> visit.reference(at.at("target"), ref));
        value.title().ifPresent(text -> visit.text(at.at("title"), text));
        value.note().ifPresent(text -> visit.text(at.at("note"), text));
    }

    static void requirement(Visit visit, Place at, Requirement value) {
        visit.object(at, ObjectKind.REQUIREMENT, value);
        visit.source(at, value);
        visit.text(at.at("text"), value.text());
        visit.each(at.at("appliesTo"), value.appliesTo(), Visit::reference);
    }

    static void commitment(Visit visit, Place at, Commitment value) {
        visit.object(at, ObjectKind.COMMITMENT, value);
        visit.source(at, value);
        visit.text(at.at("text"), value.text());
        value.origin().ifPresent(ref -> visit.reference(at.at("origin"), ref));
    }

    static void referenceDocument(Visit visit, Place at, ReferenceDocument value) {
        visit.object(at, ObjectKind.DOCUMENT, value);
        DocumentWalk.planDocument(visit, at, value);
    }

    static void strategy(Visit visit, Place at, Strategy value) {
        visit.object(at, ObjectKind.STRATEGY, value);
        DocumentWalk.planDocument(visit, at, value);
        visit.each(at.at("commitments"), value.commitments(), DocumentWalk::commitment);
    }

    static void plan(Visit visit, Place at, Plan value) {
        visit.object(at, ObjectKind.PLAN, value);
        DocumentWalk.planDocument(visit, at, value);
        visit.each(at.at("focusAreas"), value.focusAreas(), DocumentWalk::focusArea);
    }

    static void focusArea(Visit visit, Place at, FocusArea value) {
        visit.object(at, ObjectKind.FOCUS_AREA, value);
        visit.source(at, value);
        visit.text(at.at("title"), value.title());
        value.scope().ifPresent(text -> visit.text(at.at("scope"), text));
        value.text().ifPresent(text -> visit.text(at.at("text"), text));
        visit.each(at.at("activities"), value.activities(), DocumentWalk::activity);
    }

    static void targetArea(Visit visit, Place at, TargetArea value) {
        visit.object(at, ObjectKind.TARGET_AREA, value);
        visit.source(at, value);
        visit.text(at.at("title"), value.title());
        visit.reference(at.at("plan"), ObjectKind.PLAN, value.plan());
        value.overallGoal().ifPresent(text -> visit.text(at.at("overallGoal"), text));
        visit.references(at.at("owners"), ObjectKind.BODY, value.owners());
    }

    static void deliverable(Visit visit, Place at, Deliverable value) {
        visit.object(at, ObjectKind.DELIVERABLE, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        value.due().ifPresent(its -> TextWalk.timeFrame(visit, at.at("due"), its));
    }

    static void milestone(Visit visit, Place at, Milestone value) {
        visit.object(at, ObjectKind.MILESTONE, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        value.date().ifPresent(its -> TextWalk.timeFrame(visit, at.at("date"), its));
    }

    static void activity(Visit visit, Place at, Activity value) {
        visit.object(at, ObjectKind.ACTIVITY, value);
        visit.source(at, value);
        value.title().ifPresent(text -> visit.text(at.at("title"), text));
        value.text().ifPresent(text -> visit.text(at.at("text"), text));
        value.purpose().ifPresent(text -> visit.text(at.at("purpose"), text));
        value.goal().ifPresent(text -> visit.text(at.at("goal"), text));
        visit.each(at.at("activities"), value.activities(), DocumentWalk::activity);
        visit.each(at.at("timeFrames"), value.timeFrames(), TextWalk::timeFrame);
        visit.each(at.at("responsible"), value.responsible(), OrganisationWalk::party);
        visit.each(at.at("partners"), value.partners(), OrganisationWalk::party);
        visit.references(at.at("targetGroups"), ObjectKind.TARGET_GROUP, value.targetGroups());
        visit.each(at.at("deliverables"), value.deliverables(), DocumentWalk::deliverable);
        visit.each(at.at("milestones"), value.milestones(), DocumentWalk::milestone);
        visit.each(at.at("decisions"), value.decisions(), DocumentWalk::decision);
        visit.each(at.at("contributesTo"), value.contributesTo(), Visit::reference);
        visit.each(at.at("criteria"), value.criteria(), MeasureWalk::levelCriterion);
        visit.each(at.at("sustainability"), value.sustainability(), MeasureWalk::sustainabilityTag);
        visit.each(at.at("legalBases"), value.legalBases(), TextWalk::legalBasis);
        value.carriedFrom().ifPresent(ref -> visit.reference(at.at("carriedFrom"), ref));
        visit.each(at.at("mentions"), value.mentions(), TextWalk::mention);
        visit.each(at.at("links"), value.links(), TextWalk::link);
        value.disclosure().ifPresent(its -> IdentityWalk.disclosure(visit, at.at("disclosure"), its));
    }

    private static void planDocument(Visit visit, Place at, PlanDocument value) {
        visit.source(at, value);
        visit.text(at.at("title"), value.title());
        value.validity().ifPresent(its -> TextWalk.timeFrame(visit, at.at("validity"), its));
        visit.references(at.at("owners"), ObjectKind.BODY, value.owners());
        visit.each(at.at("decisions"), value.decisions(), DocumentWalk::decision);
        visit.each(at.at("relations"), value.relations(), DocumentWalk::documentRelation);
        visit.each(at.at("introduction"), value.introduction(), Visit::text);
        visit.each(at.at("requirements"), value.requirements(), DocumentWalk::requirement);
        visit.each(at.at("legalBases"), value.legalBases(), TextWalk::legalBasis);
        value.disclosure().ifPresent(its -> IdentityWalk.disclosure(visit, at.at("disclosure"), its));
    }
}
