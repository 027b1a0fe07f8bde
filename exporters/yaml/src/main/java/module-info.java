/**
 * Reads and writes a whole portfolio as YAML.
 *
 * @provides se.tertial.plan.export.spi.PlanExporter the exporter {@code yaml}
 */
module se.tertial.plan.exporter.yaml {
    requires org.snakeyaml.engine;
    requires se.tertial.plan.export;
    requires transitive se.tertial.plan.exporter.json;
    requires static org.jspecify;

    exports se.tertial.plan.exporter.yaml;

    provides se.tertial.plan.export.spi.PlanExporter with
            se.tertial.plan.exporter.yaml.provider.YamlExporter;
}
