package se.tertial.plan.model.rewrite;

import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.identity.ObjectKind;

/** Rewrites assignments and what they wait for: the same values with other ids, references and places of origin. */
public final class AssignmentRewrite {

    private AssignmentRewrite() {}

    static Responsibility responsibility(Rewrite rewrite, Responsibility value) {
        return Responsibility.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .parties(rewrite.each(value.parties(), OrganisationRewrite::party))
                .build();
    }

    /** {@return the wording, rewritten} */
    public static Wording wording(Rewrite rewrite, Wording value) {
        return Wording.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .decision(rewrite.id(ObjectKind.DECISION, value.decision()))
                .build();
    }

    /** {@return the event, rewritten} */
    public static AssignmentEvent assignmentEvent(Rewrite rewrite, AssignmentEvent value) {
        return AssignmentEvent.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .decision(rewrite.id(ObjectKind.DECISION, value.decision()))
                .related(rewrite.refs(value.related()))
                .fromBodies(rewrite.ids(ObjectKind.BODY, value.fromBodies()))
                .toBodies(rewrite.ids(ObjectKind.BODY, value.toBodies()))
                .build();
    }

    static Assignment assignment(Rewrite rewrite, Assignment value) {
        return Assignment.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.ASSIGNMENT, value.id()))
                .source(rewrite.source(value.source()))
                .givenBy(rewrite.id(ObjectKind.BODY, value.givenBy()))
                .decision(rewrite.id(ObjectKind.DECISION, value.decision()))
                .within(value.within().map(rewrite::ref))
                .responsibility(value.responsibility().map(its -> AssignmentRewrite.responsibility(rewrite, its)))
                .reportTo(rewrite.id(ObjectKind.BODY, value.reportTo()))
                .wordings(rewrite.each(value.wordings(), AssignmentRewrite::wording))
                .events(rewrite.each(value.events(), AssignmentRewrite::assignmentEvent))
                .timeFrames(rewrite.each(value.timeFrames(), TextRewrite::timeFrame))
                .targetGroups(rewrite.ids(ObjectKind.TARGET_GROUP, value.targetGroups()))
                .deliverables(rewrite.each(value.deliverables(), DocumentRewrite::deliverable))
                .milestones(rewrite.each(value.milestones(), DocumentRewrite::milestone))
                .criteria(rewrite.each(value.criteria(), MeasureRewrite::levelCriterion))
                .sustainability(rewrite.each(value.sustainability(), MeasureRewrite::sustainabilityTag))
                .legalBases(rewrite.each(value.legalBases(), TextRewrite::legalBasis))
                .mentions(rewrite.each(value.mentions(), TextRewrite::mention))
                .disclosure(value.disclosure().map(its -> IdentityRewrite.disclosure(rewrite, its)))
                .build();
    }

    static Dependency dependency(Rewrite rewrite, Dependency value) {
        return Dependency.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.DEPENDENCY, value.id()))
                .source(rewrite.source(value.source()))
                .from(rewrite.ref(value.from()))
                .on(value.on().map(rewrite::ref))
                .party(value.party().map(its -> OrganisationRewrite.party(rewrite, its)))
                .expected(value.expected().map(its -> TextRewrite.timeFrame(rewrite, its)))
                .build();
    }

    static Consultation consultation(Rewrite rewrite, Consultation value) {
        return Consultation.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.CONSULTATION, value.id()))
                .source(rewrite.source(value.source()))
                .subject(rewrite.ref(value.subject()))
                .parties(rewrite.each(value.parties(), OrganisationRewrite::party))
                .held(rewrite.each(value.held(), TextRewrite::timeFrame))
                .legalBases(rewrite.each(value.legalBases(), TextRewrite::legalBasis))
                .build();
    }
}
