package se.tertial.plan.export.view;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Risk;

/** The walk through the objects of a catalogue that may be withheld, left out, or stand in one that is. */
final class CatalogueWalk {

    private final Visitor visitor;

    private CatalogueWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Is shown every object; those in which it stands have been shown before. */
    @FunctionalInterface
    interface Visitor {

        void object(Ref ref, PlanObject object, Optional<Ref> parent, Optional<Disclosure> disclosure);
    }

    static void walk(Catalogue catalogue, Visitor visitor) {
        CatalogueWalk walk = new CatalogueWalk(visitor);
        walk.plain(ObjectKind.PERSON, catalogue.persons());
        catalogue.documents().forEach(its -> walk.document(ObjectKind.DOCUMENT, its));
        catalogue
                .strategies()
                .forEach(its ->
                        walk.each(walk.document(ObjectKind.STRATEGY, its), ObjectKind.COMMITMENT, its.commitments()));
        walk.plain(ObjectKind.TARGET_AREA, catalogue.targetAreas());
        catalogue.goals().forEach(its -> walk.top(ObjectKind.GOAL, its, its.disclosure()));
        walk.plain(ObjectKind.GOAL_INTERACTION, catalogue.goalInteractions());
        walk.plain(ObjectKind.INDICATOR, catalogue.indicators());
        catalogue.risks().forEach(walk::risk);
        walk.plain(ObjectKind.FUNDING, catalogue.funding());
        catalogue.plans().forEach(walk::plan);
        catalogue.assignments().forEach(walk::assignment);
        walk.plain(ObjectKind.DECISION, catalogue.decisions());
        walk.plain(ObjectKind.DEPENDENCY, catalogue.dependencies());
        walk.plain(ObjectKind.CONSULTATION, catalogue.consultations());
        walk.plain(ObjectKind.REPORTING_DUTY, catalogue.reportingDuties());
        catalogue
                .followUpHeaders()
                .forEach(its -> walk.each(
                        walk.top(ObjectKind.FOLLOW_UP, its, Optional.empty()), ObjectKind.DECISION, its.decisions()));
    }

    private void plan(Plan plan) {
        Ref ref = document(ObjectKind.PLAN, plan);
        for (FocusArea area : plan.focusAreas()) {
            Ref at = show(ObjectKind.FOCUS_AREA, area, Optional.of(ref), Optional.empty());
            area.activities().forEach(its -> activity(its, at));
        }
    }

    private void activity(Activity activity, Ref parent) {
        Ref at = show(ObjectKind.ACTIVITY, activity, Optional.of(parent), activity.disclosure());
        activity.activities().forEach(its -> activity(its, at));
        each(at, ObjectKind.DELIVERABLE, activity.deliverables());
        each(at, ObjectKind.MILESTONE, activity.milestones());
        each(at, ObjectKind.DECISION, activity.decisions());
    }

    private void assignment(Assignment assignment) {
        Ref at = top(ObjectKind.ASSIGNMENT, assignment, assignment.disclosure());
        each(at, ObjectKind.DELIVERABLE, assignment.deliverables());
        each(at, ObjectKind.MILESTONE, assignment.milestones());
    }

    private void risk(Risk risk) {
        each(top(ObjectKind.RISK, risk, risk.disclosure()), ObjectKind.CONTROL, risk.controls());
    }

    private Ref document(ObjectKind kind, PlanDocument document) {
        Ref at = top(kind, document, document.disclosure());
        each(at, ObjectKind.DECISION, document.decisions());
        each(at, ObjectKind.REQUIREMENT, document.requirements());
        return at;
    }

    private void plain(ObjectKind kind, List<? extends PlanObject> objects) {
        objects.forEach(its -> top(kind, its, Optional.empty()));
    }

    private void each(Ref parent, ObjectKind kind, List<? extends PlanObject> objects) {
        objects.forEach(its -> show(kind, its, Optional.of(parent), Optional.empty()));
    }

    private Ref top(ObjectKind kind, PlanObject object, Optional<Disclosure> disclosure) {
        return show(kind, object, Optional.empty(), disclosure);
    }

    private Ref show(ObjectKind kind, PlanObject object, Optional<Ref> parent, Optional<Disclosure> disclosure) {
        Ref ref = new Ref(kind, object.id());
        visitor.object(ref, object, parent, disclosure);
        return ref;
    }
}
