package se.tertial.plan.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.Id;

/** An activity and where it stands: depth 1 is right below the focus area. */
record ActivityRow(Plan plan, FocusArea focusArea, Optional<Id> parent, int depth, Activity activity) {

    /** All activities, each before those below it. */
    static List<ActivityRow> all(Catalogue catalogue) {
        List<ActivityRow> rows = new ArrayList<>();
        for (Plan plan : catalogue.plans()) {
            for (FocusArea focusArea : plan.focusAreas()) {
                for (Activity activity : focusArea.activities()) {
                    new ActivityRow(plan, focusArea, Optional.empty(), 1, activity).addTo(rows);
                }
            }
        }
        return rows;
    }

    private void addTo(List<ActivityRow> rows) {
        rows.add(this);
        for (Activity below : activity.activities()) {
            new ActivityRow(plan, focusArea, Optional.of(activity.id()), depth + 1, below).addTo(rows);
        }
    }
}
