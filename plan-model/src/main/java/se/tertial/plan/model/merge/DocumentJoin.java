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
import se.tertial.plan.model.document.PlanDocument;
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
        return common(its, base, DocumentKind.OTHER);
    }

    static Strategy strategy(Join join, Place at, Strategy base, Strategy incoming) {
        Joined<Strategy> its = join.of(at, ObjectKind.STRATEGY, base, incoming);
        PlanDocument common = common(its, base, DocumentKind.STRATEGY);
        return Strategy.builder()
                .copy(common)
                .commitments(its.objects(
                        "commitments", ObjectKind.COMMITMENT, Strategy::commitments, DocumentJoin::commitment))
                .build();
    }

    static Plan plan(Join join, Place at, Plan base, Plan incoming) {
        Joined<Plan> its = join.of(at, ObjectKind.PLAN, base, incoming);
        PlanDocument common = common(its, base, DocumentKind.ACTION_PLAN);
        return Plan.builder()
                .copy(common)
                .focusAreas(its.objects("focusAreas", ObjectKind.FOCUS_AREA, Plan::focusAreas, DocumentJoin::focusArea))
                .build();
    }

    /** What documents of every type have: exactly what a reference document consists of. */
    private static <D extends PlanDocument> ReferenceDocument common(Joined<D> its, D base, DocumentKind usual) {
        return ReferenceDocument.builder()
                .copy(base)
                .copy(its.added())
                .title(its.text("title", PlanDocument::title))
                .version(its.optional("version", PlanDocument::version))
                .recordNumber(its.optional("recordNumber", PlanDocument::recordNumber))
                .date(its.optional("date", PlanDocument::date))
                .validity(its.optional("validity", PlanDocument::validity, TextRewrite::timeFrame))
                .owners(its.union(PlanDocument::owners))
                .decisions(
                        its.objects("decisions", ObjectKind.DECISION, PlanDocument::decisions, DocumentJoin::decision))
                .relations(its.union(PlanDocument::relations, DocumentRewrite::documentRelation))
                .introduction(its.texts("introduction", PlanDocument::introduction))
                .requirements(its.objects(
                        "requirements", ObjectKind.REQUIREMENT, PlanDocument::requirements, DocumentJoin::requirement))
                .legalBases(its.union(PlanDocument::legalBases, TextRewrite::legalBasis))
                .nextReview(its.optional("nextReview", PlanDocument::nextReview))
                .retention(its.optional("retention", PlanDocument::retention))
                .accessibilityStatement(its.optional("accessibilityStatement", PlanDocument::accessibilityStatement))
                .published(its.optional("published", PlanDocument::published))
                .disclosure(its.disclosure(PlanDocument::disclosure))
                .kind(its.unless(usual, "kind", PlanDocument::kind))
                .build();
    }

    static FocusArea focusArea(Join join, Place at, FocusArea base, FocusArea incoming) {
        Joined<FocusArea> its = join.of(at, ObjectKind.FOCUS_AREA, base, incoming);
        return FocusArea.builder()
                .copy(base)
                .copy(its.added())
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
                .copy(its.added())
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
                .copy(its.added())
                .kind(its.value("kind", Requirement::kind))
                .text(its.text("text", Requirement::text))
                .appliesTo(its.whole("appliesTo", Requirement::appliesTo))
                .build();
    }

    static Commitment commitment(Join join, Place at, Commitment base, Commitment incoming) {
        Joined<Commitment> its = join.of(at, ObjectKind.COMMITMENT, base, incoming);
        return Commitment.builder()
                .copy(base)
                .copy(its.added())
                .text(its.text("text", Commitment::text))
                .origin(its.optional("origin", Commitment::origin))
                .build();
    }

    static Decision decision(Join join, Place at, Decision base, Decision incoming) {
        Joined<Decision> its = join.of(at, ObjectKind.DECISION, base, incoming);
        return Decision.builder()
                .copy(base)
                .copy(its.added())
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
                .copy(its.added())
                .name(its.text("name", Deliverable::name))
                .due(its.optional("due", Deliverable::due, TextRewrite::timeFrame))
                .state(its.optional("state", Deliverable::state))
                .build();
    }

    static Milestone milestone(Join join, Place at, Milestone base, Milestone incoming) {
        Joined<Milestone> its = join.of(at, ObjectKind.MILESTONE, base, incoming);
        return Milestone.builder()
                .copy(base)
                .copy(its.added())
                .name(its.text("name", Milestone::name))
                .date(its.optional("date", Milestone::date, TextRewrite::timeFrame))
                .reached(its.unless(false, "reached", Milestone::reached))
                .build();
    }
}
