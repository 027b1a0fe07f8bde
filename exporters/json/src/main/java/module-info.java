/** Reads and writes a whole portfolio as JSON. */
module se.tertial.plan.exporter.json {
    requires static org.jspecify;
    requires tools.jackson.core;
    requires transitive se.tertial.plan.model;

    exports se.tertial.plan.exporter.json;
}
