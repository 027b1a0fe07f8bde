package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.PlanDocument;

/** Every decision of a catalogue, wherever it stands. */
public final class AllDecisions {

    private AllDecisions() {}

    /** The decisions, document by document, those that stand in none last. */
    public static List<Decision> of(Catalogue catalogue) {
        List<Decision> all = new ArrayList<>();
        List<PlanDocument> documents = new ArrayList<>(catalogue.documents());
        documents.addAll(catalogue.strategies());
        documents.addAll(catalogue.plans());
        documents.forEach(its -> all.addAll(its.decisions()));
        catalogue.plans().stream()
                .flatMap(plan -> plan.focusAreas().stream())
                .forEach(area -> area.activities().forEach(its -> add(its, all)));
        catalogue.followUpHeaders().forEach(its -> all.addAll(its.decisions()));
        all.addAll(catalogue.decisions());
        return all;
    }

    private static void add(Activity activity, List<Decision> all) {
        all.addAll(activity.decisions());
        activity.activities().forEach(its -> add(its, all));
    }
}
