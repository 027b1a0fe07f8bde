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
        visit.each(at.at("parties"), value.parties(), OrganisationWalk::party);
    }

    static void wording(Visit visit, Place at, Wording value) {
        visit.source(at, value);
        visit.text(at.at("text"), value.text());
        visit.reference(at.at("decision"), ObjectKind.DECISION, value.decision());
    }

    static void assignmentEvent(Visit visit, Place at, AssignmentEvent value) {
        visit.source(at, value);
        visit.reference(at.at("decision"), ObjectKind.DECISION, value.decision());
        visit.each(at.at("related"), value.related(), Visit::reference);
        visit.references(at.at("fromBodies"), ObjectKind.BODY, value.fromBodies());
        visit.references(at.at("toBodies"), ObjectKind.BODY, value.toBodies());
        value.note().ifPresent(text -> visit.text(at.at("note"), text));
    }

    static void assignment(Visit visit, Place at, Assignment value) {
        visit.object(at, ObjectKind.ASSIGNMENT, value);
        visit.source(at, value);
        visit.text(at.at("text"), value.text());
        value.scope().ifPresent(text -> visit.text(at.at("scope"), text));
        visit.each(at.at("parts"), value.parts(), Visit::text);
        visit.reference(at.at("givenBy"), ObjectKind.BODY, value.givenBy());
        visit.reference(at.at("decision"), ObjectKind.DECISION, value.decision());
        value.origin().ifPresent(text -> visit.text(at.at("origin"), text));
        value.within().ifPresent(ref -> visit.reference(at.at("within"), ref));
        value.responsibility().ifPresent(its -> AssignmentWalk.responsibility(visit, at.at("responsibility"), its));
        visit.reference(at.at("reportTo"), ObjectKind.BODY, value.reportTo());
        visit.each(at.at("wordings"), value.wordings(), AssignmentWalk::wording);
        visit.each(at.at("events"), value.events(), AssignmentWalk::assignmentEvent);
        visit.each(at.at("timeFrames"), value.timeFrames(), TextWalk::timeFrame);
        visit.references(at.at("targetGroups"), ObjectKind.TARGET_GROUP, value.targetGroups());
        visit.each(at.at("deliverables"), value.deliverables(), DocumentWalk::deliverable);
        visit.each(at.at("milestones"), value.milestones(), DocumentWalk::milestone);
        visit.each(at.at("criteria"), value.criteria(), MeasureWalk::levelCriterion);
        visit.each(at.at("sustainability"), value.sustainability(), MeasureWalk::sustainabilityTag);
        visit.each(at.at("legalBases"), value.legalBases(), TextWalk::legalBasis);
        visit.each(at.at("mentions"), value.mentions(), TextWalk::mention);
        value.disclosure().ifPresent(its -> IdentityWalk.disclosure(visit, at.at("disclosure"), its));
    }

    static void dependency(Visit visit, Place at, Dependency value) {
        visit.object(at, ObjectKind.DEPENDENCY, value);
        visit.source(at, value);
        visit.reference(at.at("from"), value.from());
        value.on().ifPresent(ref -> visit.reference(at.at("on"), ref));
        value.party().ifPresent(its -> OrganisationWalk.party(visit, at.at("party"), its));
        value.text().ifPresent(text -> visit.text(at.at("text"), text));
        value.expected().ifPresent(its -> TextWalk.timeFrame(visit, at.at("expected"), its));
    }

    static void consultation(Visit visit, Place at, Consultation value) {
        visit.object(at, ObjectKind.CONSULTATION, value);
        visit.source(at, value);
        visit.reference(at.at("subject"), value.subject());
        visit.each(at.at("parties"), value.parties(), OrganisationWalk::party);
        visit.each(at.at("held"), value.held(), TextWalk::timeFrame);
        value.exception().ifPresent(text -> visit.text(at.at("exception"), text));
        value.routine().ifPresent(text -> visit.text(at.at("routine"), text));
        value.outcome().ifPresent(text -> visit.text(at.at("outcome"), text));
        visit.each(at.at("legalBases"), value.legalBases(), TextWalk::legalBasis);
    }
}
