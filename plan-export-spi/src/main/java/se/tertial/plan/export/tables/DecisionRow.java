package se.tertial.plan.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;

/** A decision and what it is about: what it says itself, else the object that it stands at. */
record DecisionRow(Optional<Ref> about, Decision decision) {

    /** All decisions of a catalogue, in the order of the objects that they stand at. */
    static List<DecisionRow> all(Catalogue catalogue) {
        List<DecisionRow> rows = new ArrayList<>();
        catalogue.documents().forEach(its -> add(rows, ObjectKind.DOCUMENT, its, its.decisions()));
        catalogue.strategies().forEach(its -> add(rows, ObjectKind.STRATEGY, its, its.decisions()));
        catalogue.plans().forEach(its -> add(rows, ObjectKind.PLAN, its, its.decisions()));
        ActivityRow.all(catalogue)
                .forEach(row -> add(
                        rows,
                        ObjectKind.ACTIVITY,
                        row.activity(),
                        row.activity().decisions()));
        catalogue.decisions().forEach(its -> rows.add(new DecisionRow(its.subject(), its)));
        catalogue.followUpHeaders().forEach(its -> add(rows, ObjectKind.FOLLOW_UP, its, its.decisions()));
        return rows;
    }

    private static void add(List<DecisionRow> rows, ObjectKind kind, PlanObject at, List<Decision> decisions) {
        for (Decision decision : decisions) {
            Optional<Ref> about = decision.subject().or(() -> Optional.of(new Ref(kind, at.id())));
            rows.add(new DecisionRow(about, decision));
        }
    }
}
