package se.tertial.plan.export.layouts;

import java.util.List;
import se.tertial.plan.export.layout.ReportLayout;

/** The layouts of the library, without a search for others. */
public final class BuiltInLayouts {

    private static final List<ReportLayout> ALL = List.of();

    private BuiltInLayouts() {}

    /** {@return the layouts} */
    public static List<ReportLayout> all() {
        return ALL;
    }
}
