package se.tertial.plan.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.TimeFrame;

/** A time frame and the object that it stands at. */
record TimeRow(Ref owner, TimeFrame time) {

    /** All time frames: those of the catalogue first, then those of the comments in the reports. */
    static Rows<TimeRow> all(PlanSource source) {
        return Rows.of(ofCatalogue(source.catalogue()))
                .then(() -> ReportRow.all(source).each(TimeRow::ofReport));
    }

    private static List<TimeRow> ofReport(ReportRow row) {
        List<TimeRow> rows = new ArrayList<>();
        row.report().comments().forEach(its -> add(rows, ObjectKind.COMMENT, its, its.timeFrames()));
        return rows;
    }

    private static List<TimeRow> ofCatalogue(Catalogue catalogue) {
        List<TimeRow> rows = new ArrayList<>();
        catalogue.documents().forEach(its -> document(rows, ObjectKind.DOCUMENT, its));
        catalogue.strategies().forEach(its -> document(rows, ObjectKind.STRATEGY, its));
        catalogue.plans().forEach(its -> document(rows, ObjectKind.PLAN, its));
        catalogue.goals().forEach(its -> add(rows, ObjectKind.GOAL, its, its.timeFrame()));
        catalogue.risks().stream()
                .flatMap(risk -> risk.controls().stream())
                .forEach(its -> add(rows, ObjectKind.CONTROL, its, its.timeFrames()));
        ActivityRow.all(catalogue).forEach(row -> {
            add(rows, ObjectKind.ACTIVITY, row.activity(), row.activity().timeFrames());
            steps(rows, row.activity().deliverables(), row.activity().milestones());
        });
        catalogue.assignments().forEach(its -> {
            add(rows, ObjectKind.ASSIGNMENT, its, its.timeFrames());
            steps(rows, its.deliverables(), its.milestones());
        });
        DecisionRow.all(catalogue)
                .forEach(row -> add(
                        rows,
                        ObjectKind.DECISION,
                        row.decision(),
                        row.decision().date()));
        catalogue.dependencies().forEach(its -> add(rows, ObjectKind.DEPENDENCY, its, its.expected()));
        catalogue.consultations().forEach(its -> add(rows, ObjectKind.CONSULTATION, its, its.held()));
        return rows;
    }

    private static void document(List<TimeRow> rows, ObjectKind kind, PlanDocument document) {
        add(rows, kind, document, document.validity());
    }

    private static void steps(List<TimeRow> rows, List<Deliverable> deliverables, List<Milestone> milestones) {
        deliverables.forEach(its -> add(rows, ObjectKind.DELIVERABLE, its, its.due()));
        milestones.forEach(its -> add(rows, ObjectKind.MILESTONE, its, its.date()));
    }

    private static void add(List<TimeRow> rows, ObjectKind kind, PlanObject owner, Optional<TimeFrame> time) {
        add(rows, kind, owner, time.stream().toList());
    }

    private static void add(List<TimeRow> rows, ObjectKind kind, PlanObject owner, List<TimeFrame> times) {
        Ref ref = new Ref(kind, owner.id());
        times.forEach(time -> rows.add(new TimeRow(ref, time)));
    }
}
