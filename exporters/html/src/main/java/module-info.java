/**
 * Writes report documents as web pages. Exports nothing: it is found through {@link java.util.ServiceLoader}.
 *
 * @provides se.tertial.plan.export.spi.PlanExporter the exporter {@code html}
 */
module se.tertial.plan.exporter.html {
    requires se.tertial.plan.export;
    requires static org.jspecify;

    provides se.tertial.plan.export.spi.PlanExporter with
            se.tertial.plan.exporter.html.HtmlExporter;
}
