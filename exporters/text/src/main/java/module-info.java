/**
 * Writes report documents as plain text. Exports nothing: it is found through {@link java.util.ServiceLoader}.
 *
 * @provides se.tertial.plan.export.spi.PlanExporter the exporter {@code text}
 */
module se.tertial.plan.exporter.text {
    requires se.tertial.plan.export;
    requires static org.jspecify;

    provides se.tertial.plan.export.spi.PlanExporter with
            se.tertial.plan.exporter.text.TextExporter;
}
