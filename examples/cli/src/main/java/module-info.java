/** The command-line program tertial: a thin embedding of the library. */
module se.tertial.examples.cli {
    requires info.picocli;
    requires se.tertial.plan.export;
    requires se.tertial.plan.exporter.json;
    requires se.tertial.plan.exporter.yaml;
    requires se.tertial.plan.importer.text;
    requires static org.jspecify;

    opens se.tertial.examples.cli to
            info.picocli;
}
