package se.tertial.plan.model.merge;

import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.ReferenceDocument;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.rewrite.DocumentRewrite;
import se.tertial.plan.model.rewrite.TextRewrite;
import se.tertial.plan.model.walk.Place;

/** Joins documents: what the base lacks is filled in, and what both have becomes one. */
final class DocumentJoin {

    private DocumentJoin() {}

    static ReferenceDocument referenceDocument(
            Join join, Place at, ReferenceDocument base, ReferenceDocument incoming) {
        Joined<ReferenceDocument> its = join.of(at, ObjectKind.DOCUMENT, base, incoming);
        return ReferenceDocument.builder()
                .copy(base)
                .identifiers(its.identifiers())
                .extensions(its.extensions())
                .source(its.source())
                .kind(its.unless(DocumentKind.OTHER, "kind", ReferenceDocument::kind))
                .title(its.text("title", ReferenceDocument::title))
                .version(its.optional("version", ReferenceDocument::version))
                .recordNumber(its.optional("recordNumber", ReferenceDocument::recordNumber))
                .date(its.optional("date", ReferenceDocument::date))
                .validity(its.optional("validity", ReferenceDocument::validity, TextRewrite::timeFrame))
                .owners(its.union(ReferenceDocument::owners))
                .decisions(its.objects(
                        "decisions", ObjectKind.DECISION, ReferenceDocument::decisions, DocumentJoin::decision))
                .relations(its.union(ReferenceDocument::relations, DocumentRewrite::documentRelation))
                .introduction(its.texts("introduction", ReferenceDocument::introduction))
                .requirements(its.objects(
                        "requirements",
                        ObjectKind.REQUIREMENT,
                        ReferenceDocument::requirements,
                        DocumentJoin::requirement))
                .legalBases(its.union(ReferenceDocument::legalBases, TextRewrite::legalBasis))
                .nextReview(its.optional("nextReview", ReferenceDocument::nextReview))
                .retention(its.optional("retention", ReferenceDocument::retention))
                .accessibilityStatement(
                        its.optional("accessibilityStatement", ReferenceDocument::accessibilityStatement))
                .published(its.optional("published", ReferenceDocument::published))
                .disclosure(its.disclosure(ReferenceDocument::disclosure))
                .build();
    }

    static Strategy strategy(Join join, Place at, Strategy base, Strategy incoming) {
        Joined<Strategy> its = join.of(at, ObjectKind.STRATEGY, base, incoming);
        return Strategy.builder()
                .copy(base)
                .identifiers(its.identifiers())
                .extensions(its.extensions())
                .source(its.source())
                .title(its.text("title", Strategy::title))
                .version(its.optional("version", Strategy::version))
                .recordNumber(its.optional("recordNumber", Strategy::recordNumber))
                .date(its.optional("date", Strategy::date))
                .validity(its.optional("validity", Strategy::validity, TextRewrite::timeFrame))
                .owners(its.union(Strategy::owners))
                .decisions(its.objects("decisions", ObjectKind.DECISION, Strategy::decisions, DocumentJoin::decision))
                .relations(its.union(Strategy::relations, DocumentRewrite::documentRelation))
                .introduction(its.texts("introduction", Strategy::introduction))
                .requirements(its.objects(
                        "requirements", ObjectKind.REQUIREMENT, Strategy::requirements, DocumentJoin::requirement))
                .legalBases(its.union(Strategy::legalBases, TextRewrite::legalBasis))
                .nextReview(its.optional("nextReview", Strategy::nextReview))
                .retention(its.optional("retention", Strategy::retention))
                .accessibilityStatement(its.optional("accessibilityStatement", Strategy::accessibilityStatement))
                .published(its.optional("published", Strategy::published))
                .disclosure(its.disclosure(Strategy::disclosure))
                .kind(its.unless(DocumentKind.STRATEGY, "kind", Strategy::kind))
                .commitments(its.objects(
                        "commitments", ObjectKind.COMMITMENT, Strategy::commitments, DocumentJoin::commitment))
                .build();
    }

    static Plan plan(Join join, Place at, Plan base, Plan incoming) {
        Joined<Plan> its = join.of(at, ObjectKind.PLAN, base, incoming);
        return Plan.builder()
                .copy(base)
                .identifiers(its.identifiers())
                .extensions(its.extensions())
                .source(its.source())
                .title(its.text("title", Plan::title))
                .version(its.optional("version", Plan::version))
                .recordNumber(its.optional("recordNumber", Plan::recordNumber))
                .date(its.optional("date", Plan::date))
                .validity(its.optional("validity", Plan::validity, TextRewrite::timeFrame))
                .owners(its.union(Plan::owners))
                .decisions(its.objects("decisions", ObjectKind.DECISION, Plan::decisions, DocumentJoin::decision))
                .relations(its.union(Plan::relations, DocumentRewrite::documentRelation))
                .introduction(its.texts("introduction", Plan::introduction))
                .requirements(its.objects(
                        "requirements", ObjectKind.REQUIREMENT, Plan::requirements, DocumentJoin::requirement))
                .legalBases(its.union(Plan::legalBases, TextRewrite::legalBasis))
                .nextReview(its.optional("nextReview", Plan::nextReview))
                .retention(its.optional("retention", Plan::retention))
                .accessibilityStatement(its.optional("accessibilityStatement", Plan::accessibilityStatement))
                .published(its.optional("published", Plan::published))
                .disclosure(its.disclosure(Plan::disclosure))
                .kind(its.unless(DocumentKind.ACTION_PLAN, "kind", Plan::kind))
                .focusAreas(its.objects("focusAreas", ObjectKind.FOCUS_AREA, Plan::focusAreas, DocumentJoin::focusArea))
                .build();
    }

    static FocusArea focusArea(Join join, Place at, FocusArea base, FocusArea incoming) {
        Joined<FocusArea> its = join.of(at, ObjectKind.FOCUS_AREA, base, incoming);
        return FocusArea.builder()
                .copy(base)
                .identifiers(its.identifiers())
                .extensions(its.extensions())
                .source(its.source())
                .title(its.text("title", FocusArea::title))
                .printedTitle(its.optional("printedTitle", FocusArea::printedTitle))
                .scope(its.optionalText("scope", FocusArea::scope))
                .text(its.optionalText("text", FocusArea::text))
                .activities(
                        its.objects("activities", ObjectKind.ACTIVITY, FocusArea::activities, ActivityJoin::activity))
                .build();
    }

    static TargetArea targetArea(Join join, Place at, TargetArea base, TargetArea incoming) {
        Joined<TargetArea> its = join.of(at, ObjectKind.TARGET_AREA, base, incoming);
        return TargetArea.builder()
                .copy(base)
                .identifiers(its.identifiers())
                .extensions(its.extensions())
                .source(its.source())
                .title(its.text("title", TargetArea::title))
                .plan(its.optional("plan", TargetArea::plan))
                .overallGoal(its.optionalText("overallGoal", TargetArea::overallGoal))
                .owners(its.union(TargetArea::owners))
                .build();
    }

    static Requirement requirement(Join join, Place at, Requirement base, Requirement incoming) {
        Joined<Requirement> its = join.of(at, ObjectKind.REQUIREMENT, base, incoming);
        return Requirement.builder()
                .copy(base)
                .identifiers(its.identifiers())
                .extensions(its.extensions())
                .source(its.source())
                .kind(its.value("kind", Requirement::kind))
                .text(its.text("text", Requirement::text))
                .appliesTo(its.whole("appliesTo", Requirement::appliesTo))
                .build();
    }

    static Commitment commitment(Join join, Place at, Commitment base, Commitment incoming) {
        Joined<Commitment> its = join.of(at, ObjectKind.COMMITMENT, base, incoming);
        return Commitment.builder()
                .copy(base)
                .identifiers(its.identifiers())
                .extensions(its.extensions())
                .source(its.source())
                .text(its.text("text", Commitment::text))
                .origin(its.optional("origin", Commitment::origin))
                .build();
    }

    static Decision decision(Join join, Place at, Decision base, Decision incoming) {
        Joined<Decision> its = join.of(at, ObjectKind.DECISION, base, incoming);
        return Decision.builder()
                .copy(base)
                .identifiers(its.identifiers())
                .extensions(its.extensions())
                .source(its.source())
                .act(its.unless(DecisionAct.ADOPTED, "act", Decision::act))
                .printedAct(its.optional("printedAct", Decision::printedAct))
                .subject(its.optional("subject", Decision::subject))
                .body(its.optional("body", Decision::body))
                .date(its.optional("date", Decision::date, TextRewrite::timeFrame))
                .paragraph(its.optional("paragraph", Decision::paragraph))
                .recordNumber(its.optional("recordNumber", Decision::recordNumber))
                .authority(its.optionalText("authority", Decision::authority))
                .state(its.unless(DecisionState.TAKEN, "state", Decision::state))
                .supersedes(its.optional("supersedes", Decision::supersedes))
                .text(its.optionalText("text", Decision::text))
                .build();
    }

    static Deliverable deliverable(Join join, Place at, Deliverable base, Deliverable incoming) {
        Joined<Deliverable> its = join.of(at, ObjectKind.DELIVERABLE, base, incoming);
        return Deliverable.builder()
                .copy(base)
                .identifiers(its.identifiers())
                .extensions(its.extensions())
                .source(its.source())
                .name(its.text("name", Deliverable::name))
                .due(its.optional("due", Deliverable::due, TextRewrite::timeFrame))
                .state(its.optional("state", Deliverable::state))
                .build();
    }

    static Milestone milestone(Join join, Place at, Milestone base, Milestone incoming) {
        Joined<Milestone> its = join.of(at, ObjectKind.MILESTONE, base, incoming);
        return Milestone.builder()
                .copy(base)
                .identifiers(its.identifiers())
                .extensions(its.extensions())
                .source(its.source())
                .name(its.text("name", Milestone::name))
                .date(its.optional("date", Milestone::date, TextRewrite::timeFrame))
                .reached(its.unless(false, "reached", Milestone::reached))
                .build();
    }
}
