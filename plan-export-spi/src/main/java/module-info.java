/** Exporting plans: registry and requests for callers, one interface for exporter authors, tables for both. */
module se.tertial.plan.export {
    requires transitive se.tertial.plan.rules;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports se.tertial.plan.export;
    exports se.tertial.plan.export.content;
    exports se.tertial.plan.export.document;
    exports se.tertial.plan.export.layout;
    exports se.tertial.plan.export.spi;

    uses se.tertial.plan.export.layout.ReportLayout;
    uses se.tertial.plan.export.spi.PlanExporter;

    provides se.tertial.plan.export.layout.ReportLayout with
            se.tertial.plan.export.layouts.ActionPlanLayout,
            se.tertial.plan.export.layouts.AuditTrailLayout,
            se.tertial.plan.export.layouts.BodyLayout,
            se.tertial.plan.export.layouts.ChangeLayout,
            se.tertial.plan.export.layouts.FindingsLayout,
            se.tertial.plan.export.layouts.FollowUpLayout,
            se.tertial.plan.export.layouts.IndicatorsLayout,
            se.tertial.plan.export.layouts.MatrixLayout,
            se.tertial.plan.export.layouts.OverviewLayout,
            se.tertial.plan.export.layouts.TimelineLayout,
            se.tertial.plan.export.layouts.WorklistLayout;
}
