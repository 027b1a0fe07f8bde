package se.tertial.plan.export.tables;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Risk;

/** Every object of a catalogue that has an id, each before those that stand in it, in the order of the file form. */
final class CatalogueObjects {

    private final List<Owned<PlanObject>> all = new ArrayList<>();

    private CatalogueObjects() {}

    static List<Owned<PlanObject>> all(Catalogue catalogue) {
        CatalogueObjects objects = new CatalogueObjects();
        objects.organisation(catalogue);
        objects.documents(catalogue);
        objects.followUps(catalogue);
        return objects.all;
    }

    private void organisation(Catalogue catalogue) {
        add(ObjectKind.BODY, catalogue.bodies());
        add(ObjectKind.BODY_GROUP, catalogue.bodyGroups());
        add(ObjectKind.TARGET_GROUP, catalogue.targetGroups());
        add(ObjectKind.PERSON, catalogue.persons());
        add(ObjectKind.GLOSSARY_ENTRY, catalogue.glossary());
        add(ObjectKind.STATUS_SCALE, catalogue.statusScales());
    }

    private void documents(Catalogue catalogue) {
        catalogue.documents().forEach(its -> document(ObjectKind.DOCUMENT, its));
        for (Strategy strategy : catalogue.strategies()) {
            document(ObjectKind.STRATEGY, strategy);
            add(ObjectKind.COMMITMENT, strategy.commitments());
        }
        add(ObjectKind.TARGET_AREA, catalogue.targetAreas());
        add(ObjectKind.GOAL, catalogue.goals());
        add(ObjectKind.GOAL_INTERACTION, catalogue.goalInteractions());
        add(ObjectKind.INDICATOR, catalogue.indicators());
        for (Risk risk : catalogue.risks()) {
            add(ObjectKind.RISK, risk);
            add(ObjectKind.CONTROL, risk.controls());
        }
        add(ObjectKind.FUNDING, catalogue.funding());
        catalogue.plans().forEach(this::plan);
        catalogue.assignments().forEach(its -> {
            add(ObjectKind.ASSIGNMENT, its);
            add(ObjectKind.DELIVERABLE, its.deliverables());
            add(ObjectKind.MILESTONE, its.milestones());
        });
        add(ObjectKind.DECISION, catalogue.decisions());
    }

    private void followUps(Catalogue catalogue) {
        add(ObjectKind.DEPENDENCY, catalogue.dependencies());
        add(ObjectKind.CONSULTATION, catalogue.consultations());
        add(ObjectKind.REPORTING_DUTY, catalogue.reportingDuties());
        catalogue.followUpHeaders().forEach(its -> {
            add(ObjectKind.FOLLOW_UP, its);
            add(ObjectKind.DECISION, its.decisions());
        });
        add(ObjectKind.SOURCE_DOCUMENT, catalogue.sources());
    }

    private void plan(Plan plan) {
        document(ObjectKind.PLAN, plan);
        for (FocusArea area : plan.focusAreas()) {
            add(ObjectKind.FOCUS_AREA, area);
            area.activities().forEach(this::activity);
        }
    }

    private void activity(Activity activity) {
        add(ObjectKind.ACTIVITY, activity);
        add(ObjectKind.DELIVERABLE, activity.deliverables());
        add(ObjectKind.MILESTONE, activity.milestones());
        add(ObjectKind.DECISION, activity.decisions());
        activity.activities().forEach(this::activity);
    }

    private void document(ObjectKind kind, PlanDocument document) {
        add(kind, document);
        add(ObjectKind.DECISION, document.decisions());
        add(ObjectKind.REQUIREMENT, document.requirements());
    }

    private void add(ObjectKind kind, List<? extends PlanObject> objects) {
        objects.forEach(its -> add(kind, its));
    }

    private void add(ObjectKind kind, PlanObject object) {
        all.add(new Owned<>(new Ref(kind, object.id()), object));
    }
}
