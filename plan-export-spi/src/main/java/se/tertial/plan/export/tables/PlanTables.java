package se.tertial.plan.export.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableContext;

/** The tables that there are. */
public final class PlanTables {

    private static final Map<String, BiFunction<String, Look, FlatTable>> BY_ID = byId();

    private PlanTables() {}

    /**
     * All tables. Nothing is read before one of them is opened.
     *
     * @param context what they are made from
     * @return the tables, in the order of their listing
     */
    public static List<FlatTable> of(TableContext context) {
        Look look = new Look(context);
        return BY_ID.entrySet().stream()
                .map(entry -> entry.getValue().apply(entry.getKey(), look))
                .toList();
    }

    /**
     * The ids of all tables.
     *
     * @return the ids, in the order of their listing
     */
    public static Set<String> ids() {
        return BY_ID.keySet();
    }

    private static Map<String, BiFunction<String, Look, FlatTable>> byId() {
        Map<String, BiFunction<String, Look, FlatTable>> tables = new LinkedHashMap<>();
        tables.put("assignments", AssignmentTables::assignments);
        tables.put("responsibilities", AssignmentTables::responsibilities);
        tables.put("follow-ups", FollowUpTables::followUps);
        tables.put("assessments", FollowUpTables::assessments);
        tables.put("comments", FollowUpTables::comments);
        tables.put("activities", DocumentTables::activities);
        tables.put("decisions", DocumentTables::decisions);
        tables.put("time-frames", DocumentTables::timeFrames);
        tables.put("bodies", OrganisationTables::bodies);
        tables.put("import-notes", OrganisationTables::importNotes);
        return Collections.unmodifiableMap(tables);
    }
}
