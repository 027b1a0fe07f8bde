package se.tertial.plan.export.tables;

import java.util.List;
import java.util.Set;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableContext;

/** The tables that there are. */
public final class PlanTables {

    private PlanTables() {}

    /**
     * All tables.
     *
     * @param context what they are made from
     * @return the tables, in the order of their listing
     */
    public static List<FlatTable> of(TableContext context) {
        return List.of();
    }

    /** {@return the ids of all tables, in the order of their listing} */
    public static Set<String> ids() {
        return Set.of();
    }
}
