/**
 * A conformance kit for exporters: one JUnit class to extend, which holds an exporter to numbered rules.
 *
 * @uses se.tertial.plan.export.spi.PlanExporter the exporter that is tested, to be found by a Java machine of its own
 */
module se.tertial.plan.exporter.conformance {
    requires transitive org.junit.jupiter.api;
    requires transitive se.tertial.plan.export;
    requires jdk.management;
    requires static org.jspecify;

    exports se.tertial.plan.exporter.conformance;

    uses se.tertial.plan.export.spi.PlanExporter;
}
