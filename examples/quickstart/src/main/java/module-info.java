/** Short programs that show the library, in order. */
module se.tertial.examples.quickstart {
    requires se.tertial.plan.export;
    requires se.tertial.plan.exporter.json;
    requires se.tertial.plan.exporter.yaml;
    requires se.tertial.plan.importer.text;
    requires static org.jspecify;
}
