package se.tertial.plan.model.walk;

import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.identity.ObjectKind;

/** The walk through assignments and what they wait for: every object, reference and text, with its place. */
final class AssignmentWalk {

    private AssignmentWalk() {}

    static void responsibility(Visit visit, Place at, Responsibility value) {
        visit.source(at, value);
        visit.each(at, "parties", value.parties(), OrganisationWalk::party);
    }

    static void wording(Visit visit, Place at, Wording value) {
        visit.source(at, value);
        visit.text(at.at("text"), value.text());
        visit.reference(at, "decision", ObjectKind.DECISION, value.decision());
    }

    static void assignmentEvent(Visit visit, Place at, AssignmentEvent value) {
        visit.source(at, value);
        visit.reference(at, "decision", ObjectKind.DECISION, value.decision());
        visit.each(at, "related", value.related(), Visit::reference);
        visit.references(at, "fromBodies", ObjectKind.BODY, value.fromBodies());
        visit.references(at, "toBodies", ObjectKind.BODY, value.toBodies());
        visit.text(at, "note", value.note());
    }

    static void assignment(Visit visit, Place at, Assignment value) {
        visit.object(at, ObjectKind.ASSIGNMENT, value);
        visit.source(at, value);
        visit.text(at.at("text"), value.text());
        visit.text(at, "scope", value.scope());
        visit.each(at, "parts", value.parts(), Visit::text);
        visit.reference(at, "givenBy", ObjectKind.BODY, value.givenBy());
        visit.reference(at, "decision", ObjectKind.DECISION, value.decision());
        visit.text(at, "origin", value.origin());
        visit.reference(at, "within", value.within());
        visit.each(at, "responsibility", value.responsibility(), AssignmentWalk::responsibility);
        visit.reference(at, "reportTo", ObjectKind.BODY, value.reportTo());
        visit.each(at, "wordings", value.wordings(), AssignmentWalk::wording);
        visit.each(at, "events", value.events(), AssignmentWalk::assignmentEvent);
        visit.each(at, "timeFrames", value.timeFrames(), TextWalk::timeFrame);
        visit.references(at, "targetGroups", ObjectKind.TARGET_GROUP, value.targetGroups());
        visit.each(at, "deliverables", value.deliverables(), DocumentWalk::deliverable);
        visit.each(at, "milestones", value.milestones(), DocumentWalk::milestone);
        visit.each(at, "criteria", value.criteria(), MeasureWalk::levelCriterion);
        visit.each(at, "sustainability", value.sustainability(), MeasureWalk::sustainabilityTag);
        visit.each(at, "legalBases", value.legalBases(), TextWalk::legalBasis);
        visit.each(at, "mentions", value.mentions(), TextWalk::mention);
        visit.each(at, "disclosure", value.disclosure(), IdentityWalk::disclosure);
    }

    static void dependency(Visit visit, Place at, Dependency value) {
        visit.object(at, ObjectKind.DEPENDENCY, value);
        visit.source(at, value);
        visit.reference(at.at("from"), value.from());
        visit.reference(at, "on", value.on());
        visit.each(at, "party", value.party(), OrganisationWalk::party);
        visit.text(at, "text", value.text());
        visit.each(at, "expected", value.expected(), TextWalk::timeFrame);
    }

    static void consultation(Visit visit, Place at, Consultation value) {
        visit.object(at, ObjectKind.CONSULTATION, value);
        visit.source(at, value);
        visit.reference(at.at("subject"), value.subject());
        visit.each(at, "parties", value.parties(), OrganisationWalk::party);
        visit.each(at, "held", value.held(), TextWalk::timeFrame);
        visit.text(at, "exception", value.exception());
        visit.text(at, "routine", value.routine());
        visit.text(at, "outcome", value.outcome());
        visit.each(at, "legalBases", value.legalBases(), TextWalk::legalBasis);
    }
}
