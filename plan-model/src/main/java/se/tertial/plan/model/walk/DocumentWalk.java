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
        visit.reference(at, "subject", value.subject());
        visit.reference(at, "body", ObjectKind.BODY, value.body());
        visit.each(at, "date", value.date(), TextWalk::timeFrame);
        visit.text(at, "authority", value.authority());
        visit.reference(at, "supersedes", ObjectKind.DECISION, value.supersedes());
        visit.text(at, "text", value.text());
    }

    static void documentRelation(Visit visit, Place at, DocumentRelation value) {
        visit.source(at, value);
        visit.reference(at, "target", value.target());
        visit.text(at, "title", value.title());
        visit.text(at, "note", value.note());
    }

    static void requirement(Visit visit, Place at, Requirement value) {
        visit.object(at, ObjectKind.REQUIREMENT, value);
        visit.source(at, value);
        visit.text(at.at("text"), value.text());
        visit.each(at, "appliesTo", value.appliesTo(), Visit::reference);
    }

    static void commitment(Visit visit, Place at, Commitment value) {
        visit.object(at, ObjectKind.COMMITMENT, value);
        visit.source(at, value);
        visit.text(at.at("text"), value.text());
        visit.reference(at, "origin", value.origin());
    }

    static void referenceDocument(Visit visit, Place at, ReferenceDocument value) {
        visit.object(at, ObjectKind.DOCUMENT, value);
        DocumentWalk.planDocument(visit, at, value);
    }

    static void strategy(Visit visit, Place at, Strategy value) {
        visit.object(at, ObjectKind.STRATEGY, value);
        DocumentWalk.planDocument(visit, at, value);
        visit.each(at, "commitments", value.commitments(), DocumentWalk::commitment);
    }

    static void plan(Visit visit, Place at, Plan value) {
        visit.object(at, ObjectKind.PLAN, value);
        DocumentWalk.planDocument(visit, at, value);
        visit.each(at, "focusAreas", value.focusAreas(), DocumentWalk::focusArea);
    }

    static void focusArea(Visit visit, Place at, FocusArea value) {
        visit.object(at, ObjectKind.FOCUS_AREA, value);
        visit.source(at, value);
        visit.text(at.at("title"), value.title());
        visit.text(at, "scope", value.scope());
        visit.text(at, "text", value.text());
        visit.each(at, "activities", value.activities(), DocumentWalk::activity);
    }

    static void targetArea(Visit visit, Place at, TargetArea value) {
        visit.object(at, ObjectKind.TARGET_AREA, value);
        visit.source(at, value);
        visit.text(at.at("title"), value.title());
        visit.reference(at, "plan", ObjectKind.PLAN, value.plan());
        visit.text(at, "overallGoal", value.overallGoal());
        visit.references(at, "owners", ObjectKind.BODY, value.owners());
    }

    static void deliverable(Visit visit, Place at, Deliverable value) {
        visit.object(at, ObjectKind.DELIVERABLE, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        visit.each(at, "due", value.due(), TextWalk::timeFrame);
    }

    static void milestone(Visit visit, Place at, Milestone value) {
        visit.object(at, ObjectKind.MILESTONE, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        visit.each(at, "date", value.date(), TextWalk::timeFrame);
    }

    static void activity(Visit visit, Place at, Activity value) {
        visit.object(at, ObjectKind.ACTIVITY, value);
        visit.source(at, value);
        visit.text(at, "title", value.title());
        visit.text(at, "text", value.text());
        visit.text(at, "purpose", value.purpose());
        visit.text(at, "goal", value.goal());
        visit.each(at, "activities", value.activities(), DocumentWalk::activity);
        visit.each(at, "timeFrames", value.timeFrames(), TextWalk::timeFrame);
        visit.each(at, "responsible", value.responsible(), OrganisationWalk::party);
        visit.each(at, "partners", value.partners(), OrganisationWalk::party);
        visit.references(at, "targetGroups", ObjectKind.TARGET_GROUP, value.targetGroups());
        visit.each(at, "deliverables", value.deliverables(), DocumentWalk::deliverable);
        visit.each(at, "milestones", value.milestones(), DocumentWalk::milestone);
        visit.each(at, "decisions", value.decisions(), DocumentWalk::decision);
        visit.each(at, "contributesTo", value.contributesTo(), Visit::reference);
        visit.each(at, "criteria", value.criteria(), MeasureWalk::levelCriterion);
        visit.each(at, "sustainability", value.sustainability(), MeasureWalk::sustainabilityTag);
        visit.each(at, "legalBases", value.legalBases(), TextWalk::legalBasis);
        visit.reference(at, "carriedFrom", value.carriedFrom());
        visit.each(at, "mentions", value.mentions(), TextWalk::mention);
        visit.each(at, "links", value.links(), TextWalk::link);
        visit.each(at, "disclosure", value.disclosure(), IdentityWalk::disclosure);
    }

    private static void planDocument(Visit visit, Place at, PlanDocument value) {
        visit.source(at, value);
        visit.text(at.at("title"), value.title());
        visit.each(at, "validity", value.validity(), TextWalk::timeFrame);
        visit.references(at, "owners", ObjectKind.BODY, value.owners());
        visit.each(at, "decisions", value.decisions(), DocumentWalk::decision);
        visit.each(at, "relations", value.relations(), DocumentWalk::documentRelation);
        visit.each(at, "introduction", value.introduction(), Visit::text);
        visit.each(at, "requirements", value.requirements(), DocumentWalk::requirement);
        visit.each(at, "legalBases", value.legalBases(), TextWalk::legalBasis);
        visit.each(at, "disclosure", value.disclosure(), IdentityWalk::disclosure);
    }
}
