/**
 * Reads and writes whole portfolios, rule sets and check reports as JSON, and check reports as SARIF.
 *
 * @provides se.tertial.plan.export.spi.PlanExporter the exporter {@code json}
 */
@SuppressWarnings("module") // The module of YAML is built after this one.
module se.tertial.plan.exporter.json {
    requires se.tertial.plan.export;
    requires transitive se.tertial.plan.model;
    requires transitive se.tertial.plan.rules;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports se.tertial.plan.exporter.json;
    exports se.tertial.plan.exporter.json.file to
            se.tertial.plan.exporter.yaml;
    exports se.tertial.plan.exporter.json.portfolio to
            se.tertial.plan.exporter.yaml;
    exports se.tertial.plan.exporter.json.read to
            se.tertial.plan.exporter.yaml;
    exports se.tertial.plan.exporter.json.ruleset to
            se.tertial.plan.exporter.yaml;
    exports se.tertial.plan.exporter.json.write to
            se.tertial.plan.exporter.yaml;

    provides se.tertial.plan.export.spi.PlanExporter with
            se.tertial.plan.exporter.json.provider.JsonExporter;
}
