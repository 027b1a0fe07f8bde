/** The program of the README. */
module se.tertial.examples.quickstart {
    requires se.tertial.plan.export;
    requires se.tertial.plan.exporter.json;
    requires se.tertial.plan.importer.text;
    requires static org.jspecify;
}
