package se.tertial.plan.export.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * Where something lies in a strategy or plan.
 *
 * @param document the title of the strategy or plan
 * @param area the title of the focus area; empty if it lies in none
 */
record Place(Text document, Optional<Text> area) {

    /** The places of all strategies and plans, and of what lies in them. */
    static Map<Ref, Place> all(Catalogue catalogue) {
        Map<Ref, Place> places = new HashMap<>();
        for (Strategy strategy : catalogue.strategies()) {
            Place place = new Place(strategy.title(), Optional.empty());
            places.put(Ref.of(ObjectKind.STRATEGY, strategy.id()), place);
            strategy.commitments().forEach(its -> places.put(Ref.of(ObjectKind.COMMITMENT, its.id()), place));
        }
        for (Plan plan : catalogue.plans()) {
            places.put(Ref.of(ObjectKind.PLAN, plan.id()), new Place(plan.title(), Optional.empty()));
            for (FocusArea area : plan.focusAreas()) {
                Place place = new Place(plan.title(), Optional.of(area.title()));
                places.put(Ref.of(ObjectKind.FOCUS_AREA, area.id()), place);
                area.activities().forEach(its -> put(its, place, places));
            }
        }
        return places;
    }

    private static void put(Activity activity, Place place, Map<Ref, Place> places) {
        places.put(Ref.of(ObjectKind.ACTIVITY, activity.id()), place);
        activity.activities().forEach(its -> put(its, place, places));
    }
}
