package se.tertial.plan.model.rewrite;

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

/** Rewrites documents: the same values with other ids, references and places of origin. */
public final class DocumentRewrite {

    private DocumentRewrite() {}

    static Decision decision(Rewrite rewrite, Decision value) {
        return Decision.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.DECISION, value.id()))
                .source(rewrite.source(value.source()))
                .subject(value.subject().map(rewrite::ref))
                .body(rewrite.id(ObjectKind.BODY, value.body()))
                .date(value.date().map(its -> TextRewrite.timeFrame(rewrite, its)))
                .supersedes(rewrite.id(ObjectKind.DECISION, value.supersedes()))
                .build();
    }

    /** {@return the relation, rewritten} */
    public static DocumentRelation documentRelation(Rewrite rewrite, DocumentRelation value) {
        return DocumentRelation.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .target(value.target().map(rewrite::ref))
                .build();
    }

    static Requirement requirement(Rewrite rewrite, Requirement value) {
        return Requirement.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.REQUIREMENT, value.id()))
                .source(rewrite.source(value.source()))
                .appliesTo(rewrite.refs(value.appliesTo()))
                .build();
    }

    static Commitment commitment(Rewrite rewrite, Commitment value) {
        return Commitment.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.COMMITMENT, value.id()))
                .source(rewrite.source(value.source()))
                .origin(value.origin().map(rewrite::ref))
                .build();
    }

    static ReferenceDocument referenceDocument(Rewrite rewrite, ReferenceDocument value) {
        return common(rewrite, ObjectKind.DOCUMENT, value);
    }

    static Strategy strategy(Rewrite rewrite, Strategy value) {
        PlanDocument common = common(rewrite, ObjectKind.STRATEGY, value);
        return Strategy.builder()
                .copy(common)
                .commitments(rewrite.each(value.commitments(), DocumentRewrite::commitment))
                .build();
    }

    static Plan plan(Rewrite rewrite, Plan value) {
        PlanDocument common = common(rewrite, ObjectKind.PLAN, value);
        return Plan.builder()
                .copy(common)
                .focusAreas(rewrite.each(value.focusAreas(), DocumentRewrite::focusArea))
                .build();
    }

    /** What documents of every type have: exactly what a reference document consists of. */
    private static ReferenceDocument common(Rewrite rewrite, ObjectKind kind, PlanDocument value) {
        return ReferenceDocument.builder()
                .copy(value)
                .id(rewrite.id(kind, value.id()))
                .source(rewrite.source(value.source()))
                .validity(value.validity().map(its -> TextRewrite.timeFrame(rewrite, its)))
                .owners(rewrite.ids(ObjectKind.BODY, value.owners()))
                .decisions(rewrite.each(value.decisions(), DocumentRewrite::decision))
                .relations(rewrite.each(value.relations(), DocumentRewrite::documentRelation))
                .requirements(rewrite.each(value.requirements(), DocumentRewrite::requirement))
                .legalBases(rewrite.each(value.legalBases(), TextRewrite::legalBasis))
                .disclosure(value.disclosure().map(its -> IdentityRewrite.disclosure(rewrite, its)))
                .build();
    }

    static FocusArea focusArea(Rewrite rewrite, FocusArea value) {
        return FocusArea.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.FOCUS_AREA, value.id()))
                .source(rewrite.source(value.source()))
                .activities(rewrite.each(value.activities(), DocumentRewrite::activity))
                .build();
    }

    static TargetArea targetArea(Rewrite rewrite, TargetArea value) {
        return TargetArea.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.TARGET_AREA, value.id()))
                .source(rewrite.source(value.source()))
                .plan(rewrite.id(ObjectKind.PLAN, value.plan()))
                .owners(rewrite.ids(ObjectKind.BODY, value.owners()))
                .build();
    }

    static Deliverable deliverable(Rewrite rewrite, Deliverable value) {
        return Deliverable.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.DELIVERABLE, value.id()))
                .source(rewrite.source(value.source()))
                .due(value.due().map(its -> TextRewrite.timeFrame(rewrite, its)))
                .build();
    }

    static Milestone milestone(Rewrite rewrite, Milestone value) {
        return Milestone.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.MILESTONE, value.id()))
                .source(rewrite.source(value.source()))
                .date(value.date().map(its -> TextRewrite.timeFrame(rewrite, its)))
                .build();
    }

    static Activity activity(Rewrite rewrite, Activity value) {
        return Activity.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.ACTIVITY, value.id()))
                .source(rewrite.source(value.source()))
                .activities(rewrite.each(value.activities(), DocumentRewrite::activity))
                .timeFrames(rewrite.each(value.timeFrames(), TextRewrite::timeFrame))
                .responsible(rewrite.each(value.responsible(), OrganisationRewrite::party))
                .partners(rewrite.each(value.partners(), OrganisationRewrite::party))
                .targetGroups(rewrite.ids(ObjectKind.TARGET_GROUP, value.targetGroups()))
                .deliverables(rewrite.each(value.deliverables(), DocumentRewrite::deliverable))
                .milestones(rewrite.each(value.milestones(), DocumentRewrite::milestone))
                .decisions(rewrite.each(value.decisions(), DocumentRewrite::decision))
                .contributesTo(rewrite.refs(value.contributesTo()))
                .criteria(rewrite.each(value.criteria(), MeasureRewrite::levelCriterion))
                .sustainability(rewrite.each(value.sustainability(), MeasureRewrite::sustainabilityTag))
                .legalBases(rewrite.each(value.legalBases(), TextRewrite::legalBasis))
                .carriedFrom(value.carriedFrom().map(rewrite::ref))
                .mentions(rewrite.each(value.mentions(), TextRewrite::mention))
                .links(rewrite.each(value.links(), TextRewrite::link))
                .disclosure(value.disclosure().map(its -> IdentityRewrite.disclosure(rewrite, its)))
                .build();
    }
}
