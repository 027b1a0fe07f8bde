/** Exporting plans: registry and requests for callers, one interface for exporter authors, tables for both. */
module se.tertial.plan.export {
    requires transitive se.tertial.plan.rules;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports se.tertial.plan.export;
    exports se.tertial.plan.export.content;
    exports se.tertial.plan.export.document;
    exports se.tertial.plan.export.layout;
    exports se.tertial.plan.export.spi;

    uses se.tertial.plan.export.layout.ReportLayout;
    uses se.tertial.plan.export.spi.PlanExporter;
}
