package se.tertial.plan.export.layouts;

import java.util.List;
import se.tertial.plan.export.layout.ReportLayout;

/** The layouts of the library, without a search for others. */
public final class BuiltInLayouts {

    private static final List<ReportLayout> ALL = List.of(
            new ActionPlanLayout(),
            new AuditTrailLayout(),
            new BodyLayout(),
            new ChangeLayout(),
            new FindingsLayout(),
            new FollowUpLayout(),
            new IndicatorsLayout(),
            new MatrixLayout(),
            new OverviewLayout(),
            new TimelineLayout(),
            new WorklistLayout());

    private BuiltInLayouts() {}

    /** {@return the layouts, sorted by id} */
    public static List<ReportLayout> all() {
        return ALL;
    }
}
