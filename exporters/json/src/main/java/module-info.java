/**
 * Reads and writes a whole portfolio as JSON.
 *
 * @provides se.tertial.plan.export.spi.PlanExporter the exporter {@code json}
 */
module se.tertial.plan.exporter.json {
    requires se.tertial.plan.export;
    requires transitive se.tertial.plan.model;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports se.tertial.plan.exporter.json;

    provides se.tertial.plan.export.spi.PlanExporter with
            se.tertial.plan.exporter.json.provider.JsonExporter;
}
